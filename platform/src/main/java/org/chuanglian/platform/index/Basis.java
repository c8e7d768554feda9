package org.chuanglian.platform.index;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.SubjectId;

/**
 * What the values of a panel are made of, where they are no facts of the scored themselves.
 *
 * @param names of the scored that are no places
 * @param members by code and row, the subjects that a value counts or adds up
 * @param reach by code and year, of how many subjects it is known where they belong
 */
public record Basis(
        Map<Place, String> names,
        Map<String, Map<String, List<SubjectId>>> members,
        Map<String, Map<Integer, Reach>> reach) {

    /** Of values that are facts of the scored themselves. */
    public static final Basis NONE = new Basis(Map.of(), Map.of(), Map.of());

    public Basis {
        names = Map.copyOf(names);
        members = Map.copyOf(members);
        reach = Map.copyOf(reach);
    }

    /** Of how many subjects of the city that a value could count the district is known. */
    public record Reach(int placed, int of) {

        private static final double LEAST = 0.7;

        /** Whether so many are known that districts can be compared: 70 %. */
        public boolean isEnough() {
            return placed >= LEAST * of;
        }
    }

    /** The subjects that a value counts or adds up. */
    public List<SubjectId> members(String code, String row) {
        return members.getOrDefault(code, Map.of()).getOrDefault(row, List.of());
    }
}
