/**
 * How is a document kept so that its places can be found? The schema, each field named once;
 * writing and opening.
 */
package vn.tracuu.index;
