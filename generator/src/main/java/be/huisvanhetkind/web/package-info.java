/** What a browser asks and what it gets, whichever server stands between. */
@NullMarked
package be.huisvanhetkind.web;

import org.jspecify.annotations.NullMarked;
