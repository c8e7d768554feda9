package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of an organisation: sets region, legal form, branch, unit and numbers apart from what names it. */
final class Organisation {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<〔【《「]([^()\\[\\]{}<>]*)[)\\]}>〕】》」]");
    private static final Pattern BRANCH = Pattern.compile("(分公司|分行|支行|分店|分院|分所|办事处|营业部|门店|分校|分部|代表处|分理处|经营部)$");
    private static final Pattern BODY = Pattern.compile("公司|银行|集团");
    private static final Pattern APART = Pattern.compile("^附属|(医院|附中|附小|中学|小学|出版社|幼儿园|公司|资产经营|科技园|校友会|基金会)$");
    private static final Pattern UNIT = Pattern.compile("(学院|系|室|中心|所|研究院|课题组|部|处|馆|工作站|学部|基地|团队|办公室|校区)$");
    private static final Pattern ORDINAL =
            Pattern.compile("第([一二三四五六七八九十百零〇0-9]+)|([一二三四五六七八九十0-9]+)(?=期|号|院|分|中(?!心)|厂|所|建|局|冶|附)");
    private static final List<String> ENGLISH_UNITS = List.of("school", "department", "college", "faculty");
    private static final List<String> ENGLISH_BRANCHES = List.of("branch", "hospital", "press", "subsidiary");

    private final StringBuilder form = new StringBuilder();
    private final TreeSet<String> ordinals = new TreeSet<>();
    private final List<String> words = new ArrayList<>();
    private String region = "";
    private String unit = "";
    private String branch = "";
    private String han = "";

    private Organisation() {}

    static Phrase read(String value) {
        Organisation organisation = new Organisation();
        String text = organisation.withoutBrackets(Tokens.normalised(value));
        organisation.han(Tokens.of(text).han());
        organisation.english(text);
        return organisation.phrase();
    }

    private Phrase phrase() {
        Phrase.Apart apart = new Phrase.Apart(region, form.toString(), unit, branch, String.join(" ", ordinals));
        return new Phrase(
                han, EnglishWords.distinct(words), Phrase.Apart.NOTHING.equals(apart) ? Phrase.Apart.NOTHING : apart);
    }

    /** A region in brackets is the region, a legal form the form, a former name nothing; the rest stays where it is. */
    private String withoutBrackets(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('【') < 0) {
            return text;
        }
        Matcher matcher = BRACKETS.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            String inside = matcher.group(1).strip();
            String bare = Regions.bare(inside);
            boolean dropped =
                    bare != null || inside.startsWith("原") || inside.startsWith("曾用") || inside.startsWith("简称");
            if (bare != null) {
                region = bare;
            }
            matcher.appendReplacement(rest, Matcher.quoteReplacement(dropped ? "" : " " + inside + " "));
        }
        return matcher.appendTail(rest).toString();
    }

    private void han(String written) {
        if (written.isEmpty()) {
            return;
        }
        String core = withoutUnit(withoutBranch(ShortNames.writtenOut(written)));
        core = withoutForm(core);
        Matcher matcher = ORDINAL.matcher(core + branch);
        while (matcher.find()) {
            ordinals.add(ChineseNumber.digits(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
        }
        han = withoutRegion(core);
    }

    private String withoutBranch(String text) {
        Matcher matcher = BRANCH.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        Matcher body = BODY.matcher(text);
        int cut = -1;
        while (body.find() && body.end() < matcher.end() - 2) {
            cut = body.end();
        }
        if (cut < 2 || cut >= matcher.start() + 1) {
            cut = matcher.start();
        }
        branch = text.substring(cut);
        return cut == 0 ? text : text.substring(0, cut);
    }

    private String withoutUnit(String text) {
        int end = text.lastIndexOf("大学") + 2;
        if (end < 4 || end + 1 >= text.length() || text.startsWith("城", end)) {
            return text;
        }
        String rest = text.substring(end);
        if (APART.matcher(rest).find()) {
            branch = rest;
            return text;
        }
        if (UNIT.matcher(rest).find()) {
            unit = rest;
            return text.substring(0, end);
        }
        return text;
    }

    private String withoutForm(String text) {
        String rest = text;
        for (int length = LegalForms.lengthAtEnd(rest); length > 0; length = LegalForms.lengthAtEnd(rest)) {
            String kind = LegalForms.kind(rest.substring(rest.length() - length));
            if (form.isEmpty() || !kind.equals("group")) {
                form.insert(0, form.isEmpty() ? kind : kind + " ");
            }
            rest = rest.substring(0, rest.length() - length);
        }
        return rest;
    }

    /** A region stays in the name when nothing but common words would be left: 重庆大学, 北京银行. */
    private String withoutRegion(String text) {
        int end = 0;
        int next = Regions.end(text, 0);
        String found = "";
        while (next > end) {
            found = text.substring(end, next);
            end = next;
            next = Regions.end(text, end);
        }
        if (end == 0) {
            return text;
        }
        String bare = Regions.bare(found);
        region = region.isEmpty() && bare != null ? bare : region;
        return text.length() - end < 2 || Concepts.only(text, end) ? text : text.substring(end);
    }

    private void english(String text) {
        String[] parts = text.split("[,;，；]", -1);
        boolean university = text.contains("univ");
        for (String part : parts) {
            List<String> found = words(part);
            boolean isUnit = university
                    && parts.length > 1
                    && !part.contains("univ")
                    && found.stream().anyMatch(ENGLISH_UNITS::contains);
            if (isUnit) {
                unit = unit.isEmpty() ? String.join(" ", found) : unit + " " + String.join(" ", found);
            } else {
                words.addAll(found);
            }
        }
        for (String word : ENGLISH_BRANCHES) {
            if (branch.isEmpty() && words.size() > 2 && words.contains(word)) {
                branch = word;
            }
        }
    }

    private List<String> words(String part) {
        List<String> found = new ArrayList<>();
        for (String written : Tokens.of(part).words()) {
            String word = EnglishWords.whole(written);
            String kind = LegalForms.kind(word);
            if (!kind.isEmpty()) {
                form.append(form.isEmpty() ? "" : " ").append(kind);
            } else if (!EnglishWords.isEmpty(word)) {
                found.add(EnglishWords.number(word));
            }
        }
        return found;
    }
}
