/** The site as a family sees it: in a real browser, with judges that find what is wrong with it. */
package be.huisvanhetkind.browser;
