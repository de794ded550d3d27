/** Here is a tree: give me who must do what, by when, to what target. */
package vn.tracuu.directive;
