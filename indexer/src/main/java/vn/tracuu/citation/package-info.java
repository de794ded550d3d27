/**
 * Here is a tree: give me every place that names an instrument or a provision. One matcher a way of
 * citing.
 */
package vn.tracuu.citation;
