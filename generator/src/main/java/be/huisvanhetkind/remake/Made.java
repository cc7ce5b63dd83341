package be.huisvanhetkind.remake;

import be.huisvanhetkind.site.index.Question;
import java.util.List;

/**
 * What a file was made of, and what came of it.
 *
 * @param given tells what its recipe was given from anything else
 * @param questions everything that was asked of the house, in an order of their own
 * @param content tells its bytes from any others
 */
record Made(String given, List<Question> questions, String content) {}
