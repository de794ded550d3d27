/**
 * Here are all documents: give me what each citation resolves to, who cites whom, and what
 * supersedes what.
 */
package vn.tracuu.link;
