/** Drafts: what somebody is working on, kept beside what is published. */
@NullMarked
package be.huisvanhetkind.editing.concept;

import org.jspecify.annotations.NullMarked;
