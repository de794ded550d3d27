/** Which address gives which JSON or page? Routes, JSON, pages; nothing else. */
package vn.tracuu.http;
