package leakymilk.content;

import java.util.Map;

/**
 * What the skill says in one language, placeholders not yet filled.
 *
 * @param answers by topic
 * @param prompts by id
 * @param check the words of the symptom check by key, see {@link CheckWords}
 */
public record Language(
    Map<String, Answer> answers, Map<String, Prompt> prompts, Map<String, String> check) {}
