package leakymilk.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import leakymilk.content.ContentStore;
import org.junit.jupiter.api.Test;

/** The engine's parts, by the names of the shipped protocol. */
class SymptomCheckTest {
  private static final SymptomCheck CHECK = ContentStore.packaged().check();
  private static final Protocol PROTOCOL = CHECK.protocol();

  private static Findings told(String... findings) {
    Findings told = Findings.NONE;
    for (String finding : findings) {
      told = told.with(finding, Reply.YES);
    }
    return told;
  }

  @Test
  void aToldSignAnswersTheQuestionThatCoversItEvenIfItsReplyIsAboutAnother() {
    Question sore = PROTOCOL.question("hot-sore-area");
    assertEquals(Reply.YES, sore.answeredBy(told("pus")));
    assertNull(sore.answeredBy(Findings.NONE));
    assertNull(sore.answeredBy(Findings.NONE.with("pus", Reply.NO)));
    assertEquals(Reply.NO, sore.answeredBy(Findings.NONE.with("hot-sore-area", Reply.NO)));
  }

  @Test
  void aQuestionOnSeveralSignsIsNotAnsweredByKnowingOneOfThemAbsent() {
    Question fever = PROTOCOL.question("fever");
    Findings noFever = Findings.NONE.with("fever", Reply.NO);
    assertNull(fever.answeredBy(noFever));
    assertEquals(Reply.NO, fever.answeredBy(noFever.with("flu-like", Reply.NO)));
    assertEquals(Reply.UNSURE, fever.answeredBy(noFever.with("flu-like", Reply.UNSURE)));
    Findings unsure = Findings.NONE.with("fever", Reply.UNSURE);
    assertEquals(Reply.UNSURE, fever.answeredBy(unsure.with("flu-like", Reply.NO)));
  }

  @Test
  void whatIsKnownPresentStaysSoWhenTheQuestionIsAnsweredOtherwise() {
    Findings findings = told("fever").with(PROTOCOL.question("fever"), Reply.NO);
    assertEquals(Reply.YES, findings.of("fever"));
    assertEquals(Reply.NO, findings.of("flu-like"));
    Findings alone = told("leaking-without-baby").with(PROTOCOL.question("recently"), Reply.UNSURE);
    assertEquals(Reply.YES, alone.of("leaking-without-baby"));
  }

  @Test
  void aNoMayMakeAnotherFindingPresentAndNotBeingSureUnsure() {
    Question recently = PROTOCOL.question("recently");
    assertEquals(Reply.YES, Findings.NONE.with(recently, Reply.NO).of("leaking-without-baby"));
    assertEquals(
        Reply.UNSURE, Findings.NONE.with(recently, Reply.UNSURE).of("leaking-without-baby"));
    assertNull(Findings.NONE.with(recently, Reply.YES).of("leaking-without-baby"));
  }

  @Test
  void aQuestionCanBeForgottenAndFindingsListedByWhatIsKnown() {
    Findings findings = told("lump", "fever").with("pus", Reply.NO).with("pregnant", Reply.UNSURE);
    assertEquals(List.of("lump", "fever"), findings.known(Reply.YES));
    assertEquals(List.of("pus"), findings.known(Reply.NO));
    assertEquals(List.of("pregnant"), findings.known(Reply.UNSURE));
    Findings without = findings.without(PROTOCOL.question("fever"));
    assertEquals(List.of("lump"), without.known(Reply.YES));
    assertNull(findings.without("lump").of("lump"));
    assertEquals(Reply.YES, findings.without("lump").of("fever"));
  }

  @Test
  void theFindingsThatDecidedAreNamedInTheOrderOfTheProtocol() {
    assertEquals(List.of("fever"), CHECK.advise(told("lump", "fever")).because());
    assertEquals(List.of("fever", "pus"), CHECK.advise(told("pus", "fever")).because());
    assertEquals(
        List.of("hot-sore-area", "lasted-a-day"),
        CHECK.advise(told("lasted-a-day", "hot-sore-area")).because());
    assertEquals(
        List.of("fever", "red-streaks"),
        CHECK.advise(told("red-streaks", "fever", "lump")).because());
    assertEquals(List.of(), CHECK.advise(told("breastfeeding")).because());
    assertEquals(
        List.of("flu-like"), CHECK.advise(Findings.NONE.with("flu-like", Reply.UNSURE)).because());
    assertEquals(
        List.of("hot-sore-area"),
        CHECK.advise(told("hot-sore-area").with("diabetes", Reply.NO)).because());
  }

  @Test
  void theHigherLevelLeadsAndTheParentWhereBothAreAlike() {
    Step.Advise baby = CHECK.advise(told("lump", "baby-yellow"));
    assertEquals(Patient.BABY, baby.patient());
    assertEquals(Level.SOON, baby.parent());
    assertEquals(Level.SAME_DAY, baby.baby());
    assertEquals(List.of("baby-yellow"), baby.because());
    assertEquals(Patient.PARENT, CHECK.advise(told("fever", "baby-yellow")).patient());
    assertEquals(Patient.PARENT, CHECK.advise(Findings.NONE).patient());
  }

  @Test
  void theLastQuestionIsKnownToBeTheLast() {
    List<String> last = new ArrayList<>();
    Findings findings = Findings.NONE;
    while (CHECK.next(findings) instanceof Step.Ask ask && last.size() < 5) {
      if (ask.last()) {
        last.add(ask.question().id());
      }
      boolean feeds = ask.question().id().equals("breastfeeding");
      findings = findings.with(ask.question(), feeds ? Reply.YES : Reply.NO);
    }
    assertEquals(List.of("anything-else"), last);
  }

  @Test
  void whatASignWouldMeanIsToldWithoutChangingAnything() {
    Findings findings = told("lump");
    assertEquals(Level.SAME_DAY, CHECK.levelWith(findings, "fever"));
    assertEquals(Level.EMERGENCY, CHECK.levelWith(findings, "chest-pain"));
    assertEquals(Level.SOON, CHECK.advise(findings).level());
  }

  @Test
  void anExcuseIsAskedForAndUntilThenItsSignWaits() {
    Findings lump = told("lump", "breastfeeding");
    assertEquals(Level.HOME_CARE, CHECK.level(lump));
    assertEquals(Level.SOON, CHECK.advise(lump).level());
    List<String> asked = new ArrayList<>();
    Findings findings = lump;
    while (CHECK.next(findings) instanceof Step.Ask ask && asked.size() < 30) {
      asked.add(ask.question().id());
      findings = findings.with(ask.question(), Reply.NO);
    }
    assertTrue(asked.contains("lump-only-new"));
    assertFalse(asked.contains("lump"));
    assertEquals(Level.SOON, CHECK.advise(findings).level());
  }

  @Test
  void whatCanNoLongerRaiseALevelIsNotAsked() {
    List<String> asked = new ArrayList<>();
    Findings findings = told("fever", "breastfeeding");
    while (CHECK.next(findings) instanceof Step.Ask ask && asked.size() < 30) {
      asked.add(ask.question().id());
      findings = findings.with(ask.question(), Reply.NO);
    }
    assertEquals(
        List.of(
            "emergency-body",
            "emergency-head-heart",
            "baby-emergency",
            "baby-more",
            "baby-feeding",
            "emergency-more",
            "public-list",
            "breast",
            "antibiotics",
            "mind",
            "thoughts-of-harm",
            "anything-else"),
        asked);
  }

  @Test
  void anEmergencyWithAnExceptionWaitsForItsQuestionAndFallsNoFurtherThanWritten() {
    Findings hot = told("baby-fever-under-three-months");
    assertEquals("baby-fever-under-three-months", CHECK.waiting(hot).id());
    assertEquals("baby-vaccine", ((Step.Ask) CHECK.next(hot)).question().id());
    Question vaccine = PROTOCOL.question("baby-vaccine");
    for (Reply reply : List.of(Reply.NO, Reply.UNSURE)) {
      Findings answered = hot.with(vaccine, reply);
      assertNull(CHECK.waiting(answered));
      assertEquals(Level.EMERGENCY, ((Step.Advise) CHECK.next(answered)).level());
    }
    Findings well = hot.with(vaccine, Reply.YES);
    assertNull(CHECK.waiting(well));
    assertEquals(Level.SAME_DAY, CHECK.level(well));
    assertEquals(List.of("baby-fever-under-three-months"), CHECK.advise(well).because());
    assertNull(CHECK.waiting(told("chest-pain")));
  }

  @Test
  void aPlainYesToSeveralSignsStandsForThemUntilOneIsNamed() {
    Question feeding = PROTOCOL.question("baby-feeding");
    Findings yes = Findings.NONE.with(feeding, Reply.YES);
    assertEquals(List.of("baby-poorly"), yes.known(Reply.YES));
    assertEquals(Level.SAME_DAY, CHECK.advise(yes).level());
    assertEquals(Reply.YES, feeding.answeredBy(yes));
    Findings seen = yes.with("baby-yellow-seen", Reply.YES);
    assertEquals(Level.SOON, CHECK.advise(seen).level());
    // a sign that was named is not excused by it
    assertEquals(Level.SAME_DAY, CHECK.advise(seen.with("baby-feeding-less", Reply.YES)).level());
  }

  @Test
  void aNoDeniesEverySignThatTheQuestionNames() {
    Question breast = PROTOCOL.question("breast");
    Findings well = Findings.NONE.with(breast, Reply.NO);
    for (String sign : List.of("hot-sore-area", "lump", "breast-change")) {
      assertEquals(Reply.NO, well.of(sign), sign);
    }
    assertEquals(Reply.YES, told("lump").with(breast, Reply.NO).of("lump"));
    assertEquals(List.of(), well.without(breast).known(Reply.NO));
    Findings unsure = Findings.NONE.with(breast, Reply.UNSURE);
    assertNull(unsure.of("lump"));
    assertEquals(Reply.UNSURE, breast.answeredBy(unsure));
  }

  @Test
  void whatIsAskedInPiecesIsAnsweredWhenEachSignIsKnown() {
    Question feeding = PROTOCOL.question("baby-feeding");
    Findings some = Findings.NONE.with("baby-fever", Reply.NO).with("baby-yellow", Reply.NO);
    assertNull(feeding.answeredBy(some));
    Findings all =
        some.with("baby-feeding-less", Reply.NO).with("baby-few-wet-diapers", Reply.UNSURE);
    assertEquals(Reply.UNSURE, feeding.answeredBy(all));
    assertEquals(Level.SAME_DAY, CHECK.advise(all).level());
  }

  @Test
  void whoeverMustBeCalledTodayForTheBabyIsNotAskedWhatCouldWaitForDays() {
    List<String> asked = new ArrayList<>();
    Findings findings = told("baby-few-wet-diapers", "breastfeeding");
    while (CHECK.next(findings) instanceof Step.Ask ask && asked.size() < 30) {
      asked.add(ask.question().id());
      findings = findings.with(ask.question(), Reply.NO);
    }
    assertFalse(asked.contains("low-mood"), asked.toString());
    assertTrue(asked.containsAll(List.of("fever", "public-list", "mind")), asked.toString());
    // what was told is kept all the same
    assertEquals(Level.SOON, CHECK.advise(told("baby-few-wet-diapers", "lump")).parent());
  }

  @Test
  void anUnknownIdIsNotFound() {
    assertNull(PROTOCOL.question("no-such-question"));
    assertNull(CHECK.finding("no-such-finding"));
    assertNull(PROTOCOL.finding("no-such-finding"));
    assertSame(PROTOCOL.finding("fever"), CHECK.finding("fever"));
    assertEquals("fever", CHECK.finding("fever").id());
    assertEquals("fever", PROTOCOL.question("fever").id());
    assertEquals("unmatched-sign", PROTOCOL.question("anything-else").covers().get(0));
  }

  @Test
  void anExcuseWithoutALevelOfItsOwnIsStillWorthAsking() {
    Question sign =
        new Question(
            "sign",
            Patient.PARENT,
            List.of("sign"),
            List.of("sign"),
            List.of("sign"),
            List.of(),
            false,
            List.of(),
            List.of());
    Question excuse =
        new Question(
            "excuse",
            Patient.PARENT,
            List.of("excuse"),
            List.of("excuse"),
            List.of("excuse"),
            List.of(),
            false,
            List.of(),
            List.of(List.of(new Condition("sign", true, Reply.YES))));
    SymptomCheck toy =
        new SymptomCheck(
            new Protocol(
                "toy",
                List.of(sign, excuse),
                List.of(
                    new Finding(
                        "sign",
                        Patient.PARENT,
                        Level.SOON,
                        Level.SOON,
                        List.of("excuse"),
                        Level.HOME_CARE,
                        false),
                    new Finding(
                        "excuse", Patient.PARENT, null, null, List.of(), Level.HOME_CARE, false)),
                List.of()));
    assertEquals("excuse", ((Step.Ask) toy.next(told("sign"))).question().id());
    assertEquals(Level.HOME_CARE, ((Step.Advise) toy.next(told("sign", "excuse"))).level());
    Findings noExcuse = told("sign").with("excuse", Reply.NO);
    assertEquals(Level.SOON, ((Step.Advise) toy.next(noExcuse)).level());
  }

  @Test
  void theMoreUrgentOfTwoLevelsWins() {
    assertEquals(Level.EMERGENCY, Level.SOON.or(Level.EMERGENCY));
    assertEquals(Level.EMERGENCY, Level.EMERGENCY.or(Level.SOON));
    assertEquals(Level.SOON, Level.SOON.or(Level.SOON));
  }
}
