package org.chuanglian.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.table.Problem.Kind;
import tools.jackson.databind.JsonNode;

/** A place in {@code datapackage.json}: what is asked of it and is not there becomes a problem with its JSON pointer. */
record SchemaNode(String file, String pointer, JsonNode node, List<Problem> problems) {

    void wrong(String name, String expected, String hint) {
        JsonNode read = node.path(name);
        problems.add(new Problem(
                Kind.BAD_SCHEMA,
                Place.pointer(file, pointer + "/" + name),
                read.isMissingNode() ? "" : read.toString(),
                expected,
                hint));
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** The text of this name; empty, with a problem, when there is none. */
    String text(String name) {
        return optionalText(name).orElseGet(() -> {
            wrong(name, "text", "Maybe it was left out");
            return "";
        });
    }

    Optional<String> optionalText(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (value.isString()) {
            return Optional.of(value.stringValue());
        }
        if (value.isNumber()) {
            return Optional.of(value.asString());
        }
        wrong(name, "text or a number", "Maybe quotation marks are missing");
        return Optional.empty();
    }

    boolean truth(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            wrong(name, "true or false", "Maybe it stands between quotation marks");
        }
        return value.isBoolean() && value.booleanValue();
    }

    /** One text or a list of texts, as Table Schema allows for keys. */
    List<String> texts(String name) {
        JsonNode value = node.path(name);
        if (value.isString()) {
            return List.of(value.stringValue());
        }
        var texts = new ArrayList<String>();
        for (JsonNode one : value) {
            if (one.isString()) {
                texts.add(one.stringValue());
            } else {
                wrong(name, "a list of texts", "Maybe quotation marks are missing");
            }
        }
        return texts;
    }

    SchemaNode child(String name) {
        return new SchemaNode(file, pointer + "/" + name, node.path(name), problems);
    }

    List<SchemaNode> children(String name) {
        var children = new ArrayList<SchemaNode>();
        JsonNode list = node.path(name);
        for (int i = 0; i < list.size(); i++) {
            children.add(new SchemaNode(file, pointer + "/" + name + "/" + i, list.path(i), problems));
        }
        return children;
    }

    /** Refuses names that would be silently ignored. */
    void only(Set<String> names) {
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> wrong(name, "only " + names.stream().sorted().toList(), "Maybe it is misspelt"));
    }
}
