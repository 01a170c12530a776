package leakymilk.conversation;

import leakymilk.content.Topics;

/**
 * Whom a talk is about, and where she is in her life and on the map, as far as that does not stand
 * in the symptom check.
 *
 * @param ofAnother whether somebody asks for her
 * @param lost whether a loss was told: from then on nothing is asked about a baby
 * @param elsewhere whether she is where the locale's numbers do not hold: nobody's are said then
 */
record Person(boolean ofAnother, boolean lost, boolean elsewhere) {
  static final Person HERSELF = new Person(false, false, false);

  /** Whoever asks about milk after a loss has told of one. */
  static final String LOSS_INTENT = "MilkAfterLossIntent";

  /** Topics for whoever has no baby yet, or none. */
  static final String PREGNANCY_INTENT = "LeakingInPregnancyIntent";

  /** The topic for whoever has stopped feeding. */
  static final String WEANING_INTENT = "LeakingAfterWeaningIntent";

  private static final String NO_BABY_INTENT = "LeakingWithoutBabyIntent";

  static Person of(Attributes attributes) {
    return new Person(
        attributes.is("ofAnother"), attributes.is("loss"), attributes.is("elsewhere"));
  }

  void put(Attributes attributes) {
    attributes.put("loss", lost);
    attributes.put("ofAnother", ofAnother);
    attributes.put("elsewhere", elsewhere);
  }

  Person ofAnother(boolean another) {
    return new Person(another, lost, elsewhere);
  }

  Person afterLoss() {
    return new Person(ofAnother, true, elsewhere);
  }

  Person elsewhere(boolean away) {
    return new Person(ofAnother, lost, away);
  }

  /** Whether a topic is about milk without a baby, or before there is one. */
  static boolean isWithoutBaby(String topic) {
    String intent = Topics.intent(topic);
    return intent.equals(PREGNANCY_INTENT) || intent.equals(NO_BABY_INTENT);
  }
}
