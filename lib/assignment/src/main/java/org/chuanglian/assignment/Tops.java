package org.chuanglian.assignment;

/** What an item could have at best, were it alone. */
final class Tops {

    private Tops() {}

    /** The sum of the item's so many greatest affinities without a conflict. */
    static double sum(Call call, int item, int count) {
        if (count <= 0) {
            return 0;
        }
        double[] top = new double[count];
        int size = 0;
        double[] affinities = call.affinitiesOf(item);
        boolean[] closed = call.closedOf(item);
        for (int reviewer = 0; reviewer < affinities.length; reviewer++) {
            if (closed[reviewer] || (size == count && affinities[reviewer] <= top[size - 1])) {
                continue;
            }
            int place = size == count ? size - 1 : size++;
            while (place > 0 && top[place - 1] < affinities[reviewer]) {
                top[place] = top[place - 1];
                place--;
            }
            top[place] = affinities[reviewer];
        }
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += top[place];
        }
        return sum;
    }
}
