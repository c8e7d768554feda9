package org.chuanglian.scoring;

/** Normalisations that are made of pieces. */
final class Pieces {

    private Pieces() {}

    static void bands(Normalisation.Bands bands, double[] x, int n) {
        double[] bounds =
                bands.bounds().stream().mapToDouble(Double::doubleValue).toArray();
        double[] scores =
                bands.scores().stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < n; i++) {
            if (!Double.isNaN(x[i])) {
                int k = 0;
                while (k < bounds.length && x[i] >= bounds[k]) {
                    k++;
                }
                x[i] = scores[k];
            }
        }
    }

    static void piecewise(Normalisation.Piecewise lines, double[] x, int n) {
        double[] in = lines.inputs().stream().mapToDouble(Double::doubleValue).toArray();
        double[] out = lines.outputs().stream().mapToDouble(Double::doubleValue).toArray();
        int last = in.length - 1;
        for (int i = 0; i < n; i++) {
            double v = x[i];
            if (v <= in[0]) {
                x[i] = out[0];
            } else if (v >= in[last]) {
                x[i] = out[last];
            } else if (!Double.isNaN(v)) {
                int k = 1;
                while (v > in[k]) {
                    k++;
                }
                x[i] = out[k - 1] + (out[k] - out[k - 1]) * (v - in[k - 1]) / (in[k] - in[k - 1]);
            }
        }
    }
}
