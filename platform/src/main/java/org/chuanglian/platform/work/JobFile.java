package org.chuanglian.platform.work;

/**
 * A file that a job made, kept by its content.
 *
 * @param name that the download gets
 * @param bytes its length
 * @param content SHA-256 of the content, in hexadecimal digits
 */
public record JobFile(String name, String mediaType, long bytes, String content) {}
