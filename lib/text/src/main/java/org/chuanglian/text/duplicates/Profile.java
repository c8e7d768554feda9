package org.chuanglian.text.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds out what a field holds, from its name and a sample of its values. */
final class Profile {

    private static final int SAMPLE = 2_000;
    private static final int FEW = 40;
    private static final Pattern CODE_NAME = Pattern.compile(
            ".*(uscc|信用代码|组织机构代码|编号|代码|证件|身份证|专利号|号码|电话|手机|phone|tel$|telephone|mobile|fax|e_?mail|邮箱|邮件|doi|isbn|issn|ssn|soc_sec|social_security|passport|zip|postcode|post_code|postal|邮编|stock_code|_code$|^code$|_no$|barcode|upc|ean|sku).*");
    private static final Pattern DATE_NAME = Pattern.compile(".*(date|dob|birth|日期|出生|生日|时间|_on$|_at$).*");
    private static final Pattern ADDRESS_NAME =
            Pattern.compile(".*(addr|street|road|suburb|city|town|district|county|location|地址|住所|住址|位置|所在地).*");
    private static final Pattern PERSON_NAME = Pattern.compile(
            ".*(author|person|given|surname|first_?name|last_?name|middle|fname|lname|forename|family_?name|full_?name|people|inventor|contact|director|姓名|作者|发明人|联系人|法人|法定代表|负责人|专家|姓$|^名$).*");
    private static final Pattern TEXT_NAME =
            Pattern.compile(".*(title|descr|abstract|product|model|subject|题名|标题|题目|摘要|产品|项目|成果|简介|论文).*");
    private static final Pattern ORGANISATION_NAME = Pattern.compile(
            ".*(organi[sz]ation|company|firm|institut|affiliation|employer|school|university|单位|机构|企业|公司|院校|大学|高校|申请人|权利人).*");
    private static final Pattern NAME = Pattern.compile(".*(name|名|简称|称呼).*");
    private static final Pattern ORGANISATION = Pattern.compile(
            "公司|大学|学院|研究|集团|中心|医院|银行|工厂|厂$|协会|委员会|\\b(inc|ltd|limited|llc|corp|corporation|co|company|gmbh|plc|university|univ|institute|inst|college|group|bank|hospital|laborator(y|ies)|association|foundation|academy|ministry|technologies|sa|ag)\\b");
    private static final Pattern CODE = Pattern.compile("(?=.*[0-9])[0-9A-Za-z._/()+ -]{5,40}|\\S+@\\S+\\.\\S+");
    private static final Pattern LATIN_NAME = Pattern.compile("[\\p{IsLatin}.'’-]+([ ,]+[\\p{IsLatin}.'’-]+){0,3}");

    private final String name;
    private final List<String> sample;

    private Profile(String name, List<String> sample) {
        this.name = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        this.sample = sample;
    }

    static FieldKind of(String name, List<String> values) {
        List<String> present = values.stream().filter(value -> !value.isEmpty()).toList();
        int step = Math.max(1, present.size() / SAMPLE);
        List<String> sample = java.util.stream.IntStream.iterate(0, i -> i < present.size(), i -> i + step)
                .mapToObj(present::get)
                .toList();
        FieldKind kind = new Profile(name, sample).kind();
        return isFew(present, kind) ? FieldKind.CATEGORY : kind;
    }

    /** Few values, each of them often, say less than they seem to. */
    private static boolean isFew(List<String> present, FieldKind kind) {
        if (kind == FieldKind.NUMBER
                || kind == FieldKind.DATE
                || kind == FieldKind.ORGANISATION
                || present.size() < 20) {
            return false;
        }
        Set<String> different = new HashSet<>();
        for (String value : present) {
            if (different.add(value) && (different.size() > FEW || different.size() * 12 > present.size())) {
                return false;
            }
        }
        return true;
    }

    private FieldKind kind() {
        if (sample.isEmpty()) {
            return FieldKind.TEXT;
        }
        boolean numbers = share(value -> !Double.isNaN(NumberField.number(value))) >= 0.9;
        boolean dates = share(value -> isDay(DateField.day(value))) >= 0.6;
        if (dates && (DATE_NAME.matcher(name).matches() || !numbers)) {
            return FieldKind.DATE;
        }
        if (CODE_NAME.matcher(name).matches() && share(value -> value.length() <= 40) >= 0.9) {
            return FieldKind.CODE;
        }
        if (numbers) {
            return isNumberOfHouse() ? FieldKind.CODE : FieldKind.NUMBER;
        }
        return share(value -> CODE.matcher(value).matches()) >= 0.9 && share(value -> value.indexOf(' ') > 0) < 0.3
                ? FieldKind.CODE
                : words();
    }

    private boolean isNumberOfHouse() {
        return ADDRESS_NAME.matcher(name).matches() || name.contains("number") || name.endsWith("号");
    }

    private static boolean isDay(int day) {
        int month = day / 100 % 100;
        return day > 0 && month >= 1 && month <= 12 && day % 100 >= 1 && day % 100 <= 31;
    }

    private FieldKind words() {
        if (ADDRESS_NAME.matcher(name).matches()) {
            return FieldKind.ADDRESS;
        }
        boolean organisations = share(value ->
                        ORGANISATION.matcher(value.toLowerCase(Locale.ROOT)).find())
                >= 0.25;
        if (TEXT_NAME.matcher(name).matches()) {
            return FieldKind.TEXT;
        }
        if (ORGANISATION_NAME.matcher(name).matches() || (organisations && !name.contains("author"))) {
            return FieldKind.ORGANISATION;
        }
        if (PERSON_NAME.matcher(name).matches()) {
            return FieldKind.PERSON;
        }
        if (looksLikePeople()) {
            return FieldKind.PERSON;
        }
        boolean chinese = share(value -> Tokens.isHan(value.codePointAt(0)) && value.length() <= 40) >= 0.5;
        return chinese && NAME.matcher(name).matches() ? FieldKind.ORGANISATION : FieldKind.TEXT;
    }

    private boolean looksLikePeople() {
        double chinese = share(value -> PersonNames.isLikely(value.strip()));
        double latin = share(value -> LATIN_NAME.matcher(value).matches() && value.length() < 40);
        double given = share(Profile::hasGivenName);
        return chinese >= 0.6
                || (chinese + latin >= 0.9 && given >= 0.12)
                || (chinese >= 0.2 && chinese + latin >= 0.9);
    }

    private static boolean hasGivenName(String value) {
        return Tokens.of(Tokens.normalised(value)).words().stream().anyMatch(EnglishWords::isGivenName);
    }

    private double share(Predicate<String> predicate) {
        return sample.stream().filter(predicate).count() / (double) sample.size();
    }
}
