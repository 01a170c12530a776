package leakymilk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import leakymilk.conversation.Handler;
import org.junit.jupiter.api.Test;

/** The packages stand in one line, and the arrow never turns round. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("leakymilk");

  @Test
  void thePackagesStandInOneLine() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("simulator")
        .definedBy("leakymilk.simulator..")
        .layer("skill")
        .definedBy("leakymilk.skill..")
        .layer("conversation")
        .definedBy("leakymilk.conversation..")
        .layer("alexa")
        .definedBy("leakymilk.alexa..")
        .layer("understanding")
        .definedBy("leakymilk.understanding..")
        .layer("content")
        .definedBy("leakymilk.content..")
        .layer("triage")
        .definedBy("leakymilk.triage..")
        .layer("authoring")
        .definedBy("leakymilk.authoring..")
        .layer("review")
        .definedBy("leakymilk.review..")
        .whereLayer("simulator")
        .mayOnlyAccessLayers("skill", "alexa", "understanding", "content", "triage")
        .whereLayer("skill")
        .mayOnlyAccessLayers("alexa", "conversation", "understanding", "content", "triage")
        .whereLayer("conversation")
        .mayOnlyAccessLayers("understanding", "content", "triage")
        .whereLayer("understanding")
        .mayOnlyAccessLayers("content", "triage")
        .whereLayer("content")
        .mayOnlyAccessLayers("triage")
        .whereLayer("alexa")
        .mayNotAccessAnyLayer()
        .whereLayer("triage")
        .mayNotAccessAnyLayer()
        .whereLayer("authoring")
        .mayOnlyAccessLayers("understanding", "content", "triage")
        .whereLayer("authoring")
        .mayOnlyBeAccessedByLayers("review")
        .whereLayer("review")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  /** What more than one behaviour does is a move of its own. */
  @Test
  void noBehaviourCallsAnother() {
    noClasses()
        .that()
        .implement(Handler.class)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are other behaviours",
                other -> other.isAssignableTo(Handler.class) && !other.isInterface()))
        .check(CLASSES);
  }

  @Test
  void onlyTheStreamHandlerKnowsTheCodec() {
    noClasses()
        .that()
        .resideOutsideOfPackages("leakymilk.alexa..", "leakymilk.simulator..")
        .and()
        .doNotHaveSimpleName("LeakyMilkStreamHandler")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("leakymilk\\.alexa\\.(Codec|Json.*|MalformedJson)")
        .check(CLASSES);
  }

  @Test
  void theFunctionNeedsNoLibraryButLambdasOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackages("leakymilk.authoring..", "leakymilk.review..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "leakymilk..",
            "java..",
            "com.sun.net.httpserver..",
            "com.amazonaws.services.lambda.runtime..")
        .check(CLASSES);
  }

  @Test
  void onlyTheSimulatorServesAPage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("leakymilk.simulator..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun..")
        .check(CLASSES);
  }

  @Test
  void nothingIsPrintedOutsideTheConsoleAndTheCommandsOfReviewersAndAuthors() {
    noClasses()
        .that()
        .resideOutsideOfPackages("leakymilk.simulator..", "leakymilk.review..")
        .and()
        .doNotHaveFullyQualifiedName("leakymilk.authoring.Scaffold")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  /** Only a reader of a format may be longer; more than a few screens nobody reads. */
  @Test
  void noClassThatHearsOrAnswersIsLongerThanTwoHundredLines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String name : List.of("conversation", "skill", "understanding")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/leakymilk", name))) {
        for (Path file : files.toList()) {
          boolean reader = file.endsWith("PhraseFinder.java");
          if (!reader && Files.readAllLines(file).size() > 200) {
            tooLong.add(file.getFileName().toString());
          }
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  /** A move may lead to another and back; everything else knows only what it stands on. */
  @Test
  void onlyAFewMovesOfTheCheckStandInACircle() {
    Set<String> circled = new TreeSet<>();
    for (String name : List.of("conversation", "skill", "understanding")) {
      Map<String, Set<String>> known = new TreeMap<>();
      for (JavaClass type : CLASSES) {
        for (Dependency to : type.getDirectDependenciesFromSelf()) {
          JavaClass target = to.getTargetClass();
          if (type.getPackageName().endsWith("." + name)
              && target.getPackageName().equals(type.getPackageName())) {
            known.computeIfAbsent(top(type), any -> new TreeSet<>()).add(top(target));
          }
        }
      }
      for (Map.Entry<String, Set<String>> entry : known.entrySet()) {
        Set<String> met = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(entry.getValue());
        next.removeAll(Set.of(entry.getKey()));
        while (!next.isEmpty()) {
          String type = next.pop();
          if (met.add(type)) {
            next.addAll(known.getOrDefault(type, Set.of()));
          }
        }
        if (met.contains(entry.getKey())) {
          circled.add(entry.getKey());
        }
      }
    }
    assertEquals(
        Set.of("AskingBack", "CheckDialogue", "TakingBack", "Telling", "CheckSteps", "Turn"),
        circled);
  }

  /** The class in whose file one stands. */
  private static String top(JavaClass type) {
    String name = type.getName().substring(type.getPackageName().length() + 1);
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }
}
