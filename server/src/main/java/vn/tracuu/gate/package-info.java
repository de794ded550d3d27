/** Is this request let in, and what goes with every answer, whatever the route? */
package vn.tracuu.gate;
