package org.chuanglian.platform.shell;

/** The icons, drawn in lines of the text's own colour; always beside words or with a label. */
public enum Icon {
    SEARCH(16, "1.5", "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5 14 14"),
    DOWNLOAD(16, "1.5", "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10"),
    UPLOAD(16, "1.5", "M8 11V3M4.8 6 8 2.8 11.2 6M3 13.5h10"),
    PRINT(16, "1.5", "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z"),
    MENU(20, "1.8", "M3 5.5h14M3 10h14M3 14.5h14"),
    MOON(16, "1.5", "M13 9.6A5.4 5.4 0 0 1 6.4 3a5.4 5.4 0 1 0 6.6 6.6Z"),
    SUN(
            16,
            "1.5",
            "M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13"),
    PLUS(14, "1.8", "M7 2v10M2 7h10"),
    CHECK(14, "2", "m2.5 7.5 3 3 6-6.5");

    private final int size;
    private final String stroke;
    private final String path;

    Icon(int size, String stroke, String path) {
        this.size = size;
        this.stroke = stroke;
        this.path = path;
    }

    /** Width and height in CSS pixels. */
    public int size() {
        return size;
    }

    public String stroke() {
        return stroke;
    }

    /** The path data of SVG. */
    public String path() {
        return path;
    }
}
