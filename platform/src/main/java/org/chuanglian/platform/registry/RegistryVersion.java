package org.chuanglian.platform.registry;

/** Tells whether the registry is as it was, without looking into it. */
public interface RegistryVersion {

    /**
     * A mark that is another one after every recording and every change of the catalogue of which everybody may know;
     * letters, digits and {@code -}.
     */
    String now();
}
