package org.chuanglian.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in one line what went wrong with a file, and what may help. */
final class FileTrouble {

    private FileTrouble() {}

    static String line(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing ->
                "'" + missing.getFile()
                        + "' does not exist. Maybe the name is misspelt or belongs to another directory.";
            case AccessDeniedException denied ->
                "'" + denied.getFile() + "' may not be opened. Maybe its owner or its rights have to change.";
            case NotDirectoryException file ->
                "'" + file.getFile() + "' is not a directory. Maybe name the directory above it.";
            case FileSystemException system ->
                "'" + system.getFile() + "': " + reason(system) + ". Maybe the disk is full or read-only.";
            case CharacterCodingException coding ->
                "a file is not UTF-8 (" + coding.getMessage() + "). Maybe save it again as UTF-8.";
            case IOException other ->
                "cannot read or write: " + other.getMessage() + ". Maybe the disk is full or was taken away.";
        };
    }

    private static String reason(FileSystemException trouble) {
        var reason = trouble.getReason();
        return reason == null ? "cannot be read or written" : reason;
    }
}
