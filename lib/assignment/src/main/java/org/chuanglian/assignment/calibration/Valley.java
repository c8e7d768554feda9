package org.chuanglian.assignment.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleBinaryOperator;

/** The lowest point of a function of two variables by the simplex of Nelder and Mead (1965). */
final class Valley {

    private static final int MOST_STEPS = 120;
    private static final double CLOSE = 1e-4;

    private record Point(double x, double y, double height) {}

    private final DoubleBinaryOperator function;

    private Valley(DoubleBinaryOperator function) {
        this.function = function;
    }

    /** The place of the lowest point found from a start. */
    static double[] lowest(DoubleBinaryOperator function, double x, double y, double step) {
        return new Valley(function).search(x, y, step);
    }

    private Point at(double x, double y) {
        return new Point(x, y, function.applyAsDouble(x, y));
    }

    private Point between(Point from, double x, double y, double share) {
        return at(x + share * (from.x - x), y + share * (from.y - y));
    }

    private double[] search(double x, double y, double step) {
        Point[] points = {at(x, y), at(x + step, y), at(x, y + step)};
        Comparator<Point> byHeight = Comparator.comparingDouble(Point::height);
        Arrays.sort(points, byHeight);
        for (int count = 0; count < MOST_STEPS && extent(points) > CLOSE; count++) {
            double middleX = (points[0].x + points[1].x) / 2;
            double middleY = (points[0].y + points[1].y) / 2;
            Point reflected = between(points[2], middleX, middleY, -1);
            if (reflected.height < points[0].height) {
                Point further = between(points[2], middleX, middleY, -2);
                points[2] = further.height < reflected.height ? further : reflected;
            } else if (reflected.height < points[1].height) {
                points[2] = reflected;
            } else {
                Point nearer = between(points[2], middleX, middleY, reflected.height < points[2].height ? -0.5 : 0.5);
                if (nearer.height < Math.min(points[2].height, reflected.height)) {
                    points[2] = nearer;
                } else {
                    points[1] = between(points[1], points[0].x, points[0].y, 0.5);
                    points[2] = between(points[2], points[0].x, points[0].y, 0.5);
                }
            }
            Arrays.sort(points, byHeight);
        }
        return new double[] {points[0].x, points[0].y};
    }

    private static double extent(Point[] points) {
        double extent = 0;
        for (Point point : points) {
            extent = Math.max(extent, Math.abs(point.x - points[0].x) + Math.abs(point.y - points[0].y));
        }
        return extent;
    }
}
