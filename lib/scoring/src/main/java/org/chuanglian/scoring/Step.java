package org.chuanglian.scoring;

/** The steps before aggregation; their order is part of the method. */
public enum Step {
    SCREEN("Screened"),
    IMPUTE("Imputed"),
    DENOMINATE("Denominated"),
    TREAT("Treated"),
    NORMALISE("Normalised");

    private final String result;

    Step(String result) {
        this.result = result;
    }

    /** What the data are after this step; also the name of its file. */
    public String result() {
        return result;
    }
}
