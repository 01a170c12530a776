package leakymilk.conversation;

import leakymilk.content.Grammar;
import leakymilk.content.Remarks;
import leakymilk.understanding.ReplyReader;
import leakymilk.understanding.Understanding;

/**
 * What a language is heard with.
 *
 * @param grammar how it works
 * @param understanding of sentences
 * @param replies to questions
 * @param remarks that are no topic and no sign
 */
public record Ear(
    Grammar grammar, Understanding understanding, ReplyReader replies, Remarks remarks) {}
