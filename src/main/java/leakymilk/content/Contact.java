package leakymilk.content;

/**
 * Somebody a parent can call in one country.
 *
 * @param id such as {@code feeding-line}
 * @param who the service's name as spoken
 * @param number as printed; never empty, because an unchecked number is not compiled
 * @param onCard whether it may be sent to the phone, where somebody else may find it
 */
public record Contact(String id, String who, String number, boolean onCard) {}
