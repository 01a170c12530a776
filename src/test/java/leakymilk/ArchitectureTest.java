package leakymilk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
        .mayOnlyAccessLayers("alexa", "understanding", "content", "triage")
        .whereLayer("understanding")
        .mayOnlyAccessLayers("content", "triage")
        .whereLayer("content")
        .mayOnlyAccessLayers("triage")
        .whereLayer("alexa")
        .mayNotAccessAnyLayer()
        .whereLayer("triage")
        .mayNotAccessAnyLayer()
        .whereLayer("authoring")
        .mayOnlyAccessLayers("content", "triage")
        .whereLayer("authoring")
        .mayOnlyBeAccessedByLayers("review")
        .whereLayer("review")
        .mayNotBeAccessedByAnyLayer()
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
}
