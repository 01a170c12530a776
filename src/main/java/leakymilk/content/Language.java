package leakymilk.content;

import java.util.Map;

/**
 * What the skill says in one language, placeholders not yet filled.
 *
 * @param answers by topic
 * @param prompts by id
 * @param check the words of the symptom check by key, see {@link CheckWords}
 * @param sources how each source is named when somebody asks who says so, by its id
 * @param then where a follow-up question leads when the answer names no other place
 * @param version changes whenever any of the words does
 */
public record Language(
    Map<String, Answer> answers,
    Map<String, PromptWording> prompts,
    Map<String, Wording> check,
    Map<String, Wording> sources,
    Map<String, String> then,
    String version) {}
