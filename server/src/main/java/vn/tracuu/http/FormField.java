package vn.tracuu.http;

/** A name with its value, as an address or a form holds it. */
public record FormField(String name, String value) {}
