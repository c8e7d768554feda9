package org.chuanglian.platform.intake.upload;

import java.util.List;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shell.Text;

/** What uploads define in the registry's catalogue: their source, and the indicators of what tables of bodies tell. */
public enum UploadSource implements Text {
    TITLE("批量报送", "Uploaded tables"),
    NOTE("主管部门报送的表格；文件名写在每次记录里", "Tables sent in by competent departments; each recording names the file"),
    FOUNDED("成立日期", "Founded on"),
    FOUNDED_WHAT("登记机关核准成立的日期，照报送表", "The day of foundation as registered, as the table has it"),
    SEAT("地址", "Address"),
    SEAT_WHAT("报送表所写的地址，照原文", "The address as the table has it"),
    DECLARED("单位自报", "Declared by the organisation"),
    DECLARED_NOTE(
            "企业、院所自行报送，未经主管部门核实；只有本单位和主管部门能看到",
            "Sent in by enterprises and institutes about themselves, not verified by a department; seen by the organisation and officers alone"),
    REASON("批量导入{0}", "Import of {0}");

    /** Who reads what an organisation declared of itself: as long as nobody verified it, officers and the organisation. */
    public static final AccessClass DECLARED_ACCESS = AccessClass.OFFICER;

    private static final Source SOURCE = Source.own("UPLOADS", TITLE, NOTE);
    private static final Source DECLARATIONS = Source.own("DECLARED", DECLARED, DECLARED_NOTE);
    private static final Indicator FOUNDED_ON = own("FOUNDED_ON", FOUNDED, FOUNDED_WHAT, Indicator.ValueType.DATE, 141);
    private static final Indicator ADDRESS = own("ADDRESS", SEAT, SEAT_WHAT, Indicator.ValueType.TEXT, 142);

    private final String chinese;
    private final String english;

    UploadSource(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    private static Indicator own(String code, Text name, Text what, Indicator.ValueType type, int position) {
        return new Indicator(
                code,
                name.chinese(),
                name.english(),
                type,
                null,
                0,
                "any",
                "profile",
                what.chinese(),
                what.english(),
                position);
    }

    /** The code of the source of uploaded values. */
    public static String source() {
        return SOURCE.code();
    }

    /** The code of the source of what organisations declare of themselves. */
    public static String declared() {
        return DECLARATIONS.code();
    }

    static String foundedOn() {
        return FOUNDED_ON.code();
    }

    static String address() {
        return ADDRESS.code();
    }

    /** Puts them into the catalogue, where they are not there already. */
    public static void define(Catalogue catalogue) {
        catalogue.define(List.of(), List.of(SOURCE, DECLARATIONS), List.of(FOUNDED_ON, ADDRESS), List.of());
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
