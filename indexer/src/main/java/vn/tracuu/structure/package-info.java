/** Here are blocks: give me the section tree. One small rule a heading style. */
package vn.tracuu.structure;
