package org.chuanglian.platform.account;

import java.util.Set;
import org.chuanglian.platform.shell.Text;

/** What an organisation is here, and so what its people may be. */
public enum OrganisationKind implements Text {
    DEPARTMENT("市级主管部门", "Municipal department"),
    DISTRICT("区县主管部门", "District department"),
    ENTERPRISE("企业", "Enterprise"),
    INSTITUTE("高校院所", "University or institute"),
    BROKERAGE("技术转移机构", "Technology transfer agency"),
    FINANCE("金融机构", "Bank or fund");

    private final String chinese;
    private final String english;

    OrganisationKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The roles that its people can have there; every other role is given by the platform's administrators alone. */
    public Set<Role> roles() {
        return switch (this) {
            case DEPARTMENT -> Set.of(Role.OFFICER);
            case DISTRICT -> Set.of(Role.DISTRICT_OFFICER);
            case ENTERPRISE -> Set.of(Role.ENTERPRISE, Role.TALENT);
            case INSTITUTE -> Set.of(Role.INSTITUTE, Role.TALENT);
            case BROKERAGE -> Set.of(Role.BROKER);
            case FINANCE -> Set.of(Role.FINANCE);
        };
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
