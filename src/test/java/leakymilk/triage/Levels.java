package leakymilk.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the sources say, read without sight of the protocol: one line of each list is one page's
 * reading. Where two pages differ, the more urgent stands here, unless a comment says otherwise.
 */
final class Levels {
  /** Alone, it means at least. */
  static final Map<String, Level> ALONE = new LinkedHashMap<>();

  /** Emergencies that nobody should drive to. */
  static final Set<String> AMBULANCE = new LinkedHashSet<>();

  static {
    // "get care immediately", up to a year after the end of a pregnancy (CDC, Hear Her)
    ambulance("chest-pain trouble-breathing fainting heavy-bleeding severe-headache");
    room("racing-heart vision-change leg-swelling severe-belly-pain");
    room("persistent-headache face-or-hand-swelling pregnancy-danger");
    // call an ambulance (nurses' list of danger signs after a birth)
    ambulance("seizure thoughts-of-harm");
    // the top number at 160 or the lower at 110: to the emergency department (Virginia)
    room("high-blood-pressure");
    // sepsis: call 999 or go to A and E (UK Sepsis Trust, NHS)
    ambulance("confusion shaking-chills blotchy-skin blackening-skin");
    // a psychiatric emergency; she may not know that she is ill (NHS, Shropshire)
    ambulance("hearing-or-seeing-things mania");
    // call 999 (NHS, anaphylaxis)
    ambulance("allergic-reaction");
    // call 999: does not breathe well, blue or grey, fits, cannot be woken, a rash that stays
    ambulance("baby-trouble-breathing baby-blue baby-seizure baby-hard-to-wake baby-rash");
    ambulance("baby-limp");
    // A and E or 999 (Oxfordshire, Milton Keynes, Buckinghamshire)
    room("baby-strange-cry baby-cold baby-green-vomit baby-bulging-spot baby-ill-now");
    room("baby-fever-under-three-months baby-hurt-by-fall");
    // A and E straight away (Alder Hey)
    room("baby-swallowed");
    // a doctor or nurse line today
    put(Level.SAME_DAY, "baby-feeding-less baby-few-wet-diapers baby-fever baby-sunken-spot");
    put(Level.SAME_DAY, "baby-yellow baby-pale-stool baby-cries-on baby-fall newborn-breast-red");
    put(Level.SAME_DAY, "baby-poorly");
    put(Level.SAME_DAY, "fever flu-like wound-or-foul-loss unsafe-at-home");
    // severe throwing up is on the list of dangers (CDC, Hear Her); hospitals that name a time say
    // as
    // soon as possible, and the emergency department at night (Rotherham, Norfolk and Norwich)
    put(Level.SAME_DAY, "severe-vomiting");
    put(Level.SAME_DAY, "pus red-streaks bulging-lump fresh-blood-a-lot");
    put(Level.SAME_DAY, "still-ill-after-antibiotics cannot-keep-antibiotics-down");
    // an appointment within days
    put(Level.SOON, "lump lump-or-change armpit-lump breast-change implant-change");
    put(Level.SOON, "coloured-milk coloured-fluid clear-fluid");
    put(Level.SOON, "leaking-without-baby leak-restarted is-man past-menopause no-baby early-loss");
    put(Level.SOON, "burning-nipple-pain cracked-nipple oversupply-past-six-weeks");
    put(Level.SOON, "baby-chokes-on-milk baby-poor-weight-gain");
    put(Level.SOON, "low-mood intrusive-images unmatched-sign");
    // at home, with a time to look again
    put(Level.HOME_CARE, "hot-sore-area lump-new-and-sore let-down-dread");
  }

  private static void put(Level level, String findings) {
    for (String finding : findings.split(" ", -1)) {
      ALONE.put(finding, level);
    }
  }

  private static void ambulance(String findings) {
    put(Level.EMERGENCY, findings);
    AMBULANCE.addAll(List.of(findings.split(" ", -1)));
  }

  private static void room(String findings) {
    put(Level.EMERGENCY, findings);
  }

  /**
   * What makes a sign calmer, each said in full to a question of its own.
   *
   * @param by all of them
   * @param level what the sign means then
   */
  record Excuse(List<String> by, Level level) {}

  static final Map<String, Excuse> EXCUSED = new LinkedHashMap<>();

  static {
    excuse("lump", Level.HOME_CARE, "lump-new-and-sore", "breastfeeding");
    excuse("lump-or-change", Level.HOME_CARE, "lump-new-and-sore", "breastfeeding");
    excuse("coloured-milk", Level.HOME_CARE, "blood-first-week", "breastfeeding");
    // within two days of a vaccine, and well apart from it (Oxfordshire, Glasgow)
    excuse("baby-fever-under-three-months", Level.SAME_DAY, "baby-vaccine-and-well");
    // six of ten babies are yellow; one whose yellow was seen and who feeds well can wait
    excuse("baby-yellow", Level.SOON, "baby-yellow-seen");
    excuse("baby-poorly", Level.SOON, "baby-yellow-seen");
    // milk has a reason then
    excuse("is-man", Level.HOME_CARE, "breastfeeding");
    excuse("early-loss", Level.HOME_CARE, "breastfeeding");
    excuse("no-baby", Level.HOME_CARE, "pregnant");
  }

  private static void excuse(String finding, Level level, String... by) {
    EXCUSED.put(finding, new Excuse(List.of(by), level));
  }

  /** Together they mean at least. */
  static final Map<List<String>, Level> TOGETHER = new LinkedHashMap<>();

  static {
    for (String more :
        ("lasted-a-day getting-worse diabetes weak-immunity implant recent-breast-surgery"
                + " baby-under-two-weeks both-breasts-affected cracked-nipple"
                // without feeding it is no milk that sits there (NHS Cornwall, NHS Highland)
                + " leaking-without-baby pregnant is-man past-menopause no-baby implant-change")
            .split(" ", -1)) {
      TOGETHER.put(List.of("hot-sore-area", more), Level.SAME_DAY);
    }
    TOGETHER.put(List.of("red-streaks", "fever"), Level.EMERGENCY);
    TOGETHER.put(List.of("still-ill-after-antibiotics", "fever"), Level.EMERGENCY);
    TOGETHER.put(List.of("cannot-keep-antibiotics-down", "fever"), Level.EMERGENCY);
    // two of the list's dangers at once (CDC); a flu feeling is not on it
    TOGETHER.put(List.of("severe-vomiting", "fever"), Level.EMERGENCY);
    TOGETHER.put(List.of("baby-yellow", "baby-hard-to-wake"), Level.EMERGENCY);
    TOGETHER.put(List.of("baby-sunken-spot", "baby-hard-to-wake"), Level.EMERGENCY);
    TOGETHER.put(List.of("lump-new-and-sore", "getting-worse"), Level.SOON);
    TOGETHER.put(List.of("implant", "fever"), Level.SAME_DAY);
    TOGETHER.put(List.of("implant-change", "fever"), Level.SAME_DAY);
    TOGETHER.put(List.of("cracked-nipple", "pus"), Level.SAME_DAY);
    for (String who : "leaking-without-baby leak-restarted is-man past-menopause".split(" ", -1)) {
      TOGETHER.put(List.of(who, "mild-headache"), Level.SAME_DAY);
      TOGETHER.put(List.of(who, "severe-headache"), Level.EMERGENCY);
      TOGETHER.put(List.of(who, "vision-change"), Level.EMERGENCY);
    }
    TOGETHER.put(List.of("intrusive-images", "thoughts-of-harm"), Level.EMERGENCY);
    TOGETHER.put(List.of("let-down-dread", "thoughts-of-harm"), Level.EMERGENCY);
    TOGETHER.put(List.of("let-down-dread", "low-mood"), Level.SOON);
  }

  /** What somebody says of herself at the start, or not at all; nobody is asked. */
  static final Set<String> TOLD_OF_ONESELF = Set.of("is-man", "past-menopause", "no-baby", "loss");

  /**
   * Somebody who tells some things by herself and says yes to what is asked of others.
   *
   * @param first the question that must come first; empty for any
   * @param never questions that must not be asked
   * @param surely questions that must be asked
   */
  record Person(
      List<String> tells,
      List<String> has,
      Level level,
      String first,
      List<String> never,
      List<String> surely) {
    @Override
    public String toString() {
      return "somebody who tells " + tells + " and has " + has;
    }
  }

  static final List<Person> PEOPLE = new ArrayList<>();

  private static void person(String tells, String has, Level level) {
    person(tells, has, level, "", "", "");
  }

  private static void person(
      String tells, String has, Level level, String first, String never, String surely) {
    PEOPLE.add(new Person(list(tells), list(has), level, first, list(never), list(surely)));
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  private static final String OF_A_BABY =
      "baby-at-home baby-emergency baby-more baby-feeding baby-fever baby-yellow-seen";
  private static final String LISTS =
      "emergency-body emergency-head-heart emergency-more public-list mind";

  static {
    // who only answers
    person("", "breastfeeding hot-sore-area", Level.HOME_CARE, "emergency-body", "", LISTS);
    person("", "breastfeeding hot-sore-area fever red-streaks", Level.EMERGENCY);
    person("", "breastfeeding hot-sore-area lasted-a-day", Level.SAME_DAY);
    person("", "breastfeeding hot-sore-area diabetes", Level.SAME_DAY);
    person("", "breastfeeding hot-sore-area cracked-nipple", Level.SAME_DAY);
    person("", "breastfeeding hot-sore-area still-ill-after-antibiotics", Level.SAME_DAY);
    person("", "breastfeeding fever still-ill-after-antibiotics", Level.EMERGENCY);
    person("", "breastfeeding breast-trouble still-ill-after-antibiotics", Level.SAME_DAY);
    person("", "breastfeeding coloured-milk blood-first-week", Level.HOME_CARE);
    person("", "breastfeeding coloured-milk", Level.SOON);
    person("", "breastfeeding coloured-milk fresh-blood-a-lot", Level.SAME_DAY);
    person("", "breastfeeding lump lump-new-and-sore", Level.HOME_CARE);
    person("", "breastfeeding lump", Level.SOON);
    person("", "breastfeeding breast-change", Level.SOON);
    person("", "breastfeeding wound-or-foul-loss", Level.SAME_DAY);
    person("severe-vomiting", "breastfeeding", Level.SAME_DAY);
    person("severe-vomiting", "pregnant", Level.SAME_DAY);
    person("severe-vomiting", "birth-or-loss-recently fever", Level.EMERGENCY);
    person("", "breastfeeding high-blood-pressure", Level.EMERGENCY);
    person("", "breastfeeding persistent-headache", Level.EMERGENCY);
    person("", "breastfeeding mania", Level.EMERGENCY);
    person("", "thoughts-of-harm breastfeeding fever", Level.EMERGENCY);
    // the baby
    person("", "breastfeeding baby-limp", Level.EMERGENCY);
    person("", "breastfeeding baby-strange-cry", Level.EMERGENCY);
    person("", "breastfeeding baby-yellow", Level.SAME_DAY, "", "", "baby-yellow-seen");
    person("", "breastfeeding baby-yellow baby-yellow-seen", Level.SOON);
    person("", "breastfeeding baby-feeding-less", Level.SAME_DAY);
    person("", "breastfeeding baby-fever", Level.SAME_DAY, "", "baby-vaccine", "baby-fever");
    person("", "breastfeeding baby-fever baby-fever-under-three-months", Level.EMERGENCY);
    person(
        "",
        "breastfeeding baby-fever baby-fever-under-three-months baby-vaccine-and-well",
        Level.SAME_DAY);
    person("", "birth-or-loss-recently baby-at-home baby-blue", Level.EMERGENCY);
    person("", "birth-or-loss-recently baby-at-home baby-feeding-less", Level.SAME_DAY);
    // neither feeding nor well known
    person("", "birth-or-loss-recently", Level.HOME_CARE, "", "", LISTS + " birth-wound");
    person("", "birth-or-loss-recently coloured-fluid", Level.SOON);
    person("", "birth-or-loss-recently coloured-fluid fresh-blood-a-lot", Level.SAME_DAY);
    person("", "", Level.SOON, "", "blood-first-week thoughts-of-harm", LISTS + " harm-self");
    person("", "mild-headache", Level.SAME_DAY);
    person("", "clear-fluid", Level.SOON);
    // expecting
    person("", "pregnant", Level.HOME_CARE, "", "recently birth-wound", LISTS + " pregnancy");
    person("", "pregnant coloured-milk", Level.SOON);
    person("", "pregnant pregnancy-danger", Level.EMERGENCY);
    person("", "pregnant hot-sore-area", Level.SAME_DAY);
    // who tells something first, and must be asked at once what decides about it
    person("intrusive-images", "breastfeeding", Level.SOON, "only-images", "", "mind");
    person("intrusive-images", "thoughts-of-harm", Level.EMERGENCY, "only-images", "", "");
    person("baby-fall", "breastfeeding", Level.SAME_DAY, "baby-after-fall", "", "baby-emergency");
    person("baby-fall", "breastfeeding baby-hurt-by-fall", Level.EMERGENCY);
    person("baby-fever-under-three-months", "", Level.EMERGENCY, "baby-vaccine", "", "");
    person(
        "baby-fever-under-three-months",
        "breastfeeding baby-vaccine-and-well",
        Level.SAME_DAY,
        "baby-vaccine",
        "",
        "baby-emergency baby-more");
    person("baby-fever", "breastfeeding", Level.SAME_DAY, "", "", "baby-fever baby-emergency");
    person("baby-yellow", "breastfeeding baby-yellow-seen", Level.SOON);
    person("baby-yellow baby-feeding-less", "breastfeeding baby-yellow-seen", Level.SAME_DAY);
    person("breast-change", "breastfeeding lump-new-and-sore", Level.SOON);
    person("leak-restarted", "breastfeeding", Level.SOON, "", "", "headache");
    person("diabetes", "breastfeeding", Level.HOME_CARE);
    person("let-down-dread", "breastfeeding", Level.HOME_CARE, "", "", "low-mood mind");
    // who somebody is
    person(
        "is-man",
        "",
        Level.SOON,
        "",
        "breastfeeding pregnant pregnancy recently public-list"
            + " birth-wound thoughts-of-harm "
            + OF_A_BABY,
        "headache fever breast harm-self");
    person("is-man", "hot-sore-area", Level.SAME_DAY);
    person("is-man breastfeeding", "", Level.HOME_CARE, "", "pregnant", "baby-emergency");
    person(
        "past-menopause",
        "",
        Level.SOON,
        "",
        "breastfeeding pregnant pregnancy recently" + " thoughts-of-harm " + OF_A_BABY,
        "headache breast harm-self");
    person("past-menopause", "mild-headache", Level.SAME_DAY);
    person(
        "no-baby",
        "",
        Level.SOON,
        "",
        "breastfeeding recently thoughts-of-harm " + OF_A_BABY,
        "pregnant headache harm-self");
    person("no-baby", "pregnant", Level.HOME_CARE, "", "headache", "pregnancy public-list");
    // after a loss
    person(
        "loss",
        "",
        Level.HOME_CARE,
        "",
        "pregnant pregnancy " + OF_A_BABY,
        LISTS + " birth-wound thoughts-of-harm");
    person("loss early-loss", "", Level.SOON);
    person("loss early-loss", "breastfeeding", Level.HOME_CARE);
    person("loss", "wound-or-foul-loss", Level.SAME_DAY);
  }

  private Levels() {}
}
