package leakymilk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sheets in a browser, as a clinician opens them. {@code -Dsheets.pictures=FOLDER} keeps
 * pictures of them to look at.
 */
class SheetsBrowserTest {
  private static final String[] PAGES = {
    "index",
    "protocol",
    "drawing",
    "findings",
    "use",
    "en-US",
    "en-GB",
    "numbers",
    "contested",
    "sources",
    "hazards",
    "quality",
    "figures",
    "changes"
  };

  /** The first word of a head or of a row that does not stand on one line; empty when all do. */
  private static final String BROKEN =
      """
      [...document.querySelectorAll('th, td:first-child')].filter(cell => cell.offsetParent).flatMap(cell => {
        const text = cell.firstChild;
        if (!text || text.nodeType !== Node.TEXT_NODE) return [];
        const word = document.createRange();
        return [...text.data.matchAll(/[a-z0-9]+/gi)].filter(found => {
          word.setStart(text, found.index);
          word.setEnd(text, found.index + found[0].length);
          return word.getClientRects().length > 1;
        }).map(found => found[0]);
      })[0] || ''
      """;

  /** The first page beside this one that a link leads to and that has another ending. */
  private static final String LOST =
      """
      [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))
          .find(href => !/^(https?:|#|[a-zA-Z-]+[.]html)/.test(href)) || ''
      """;

  @Test
  void aReviewerSearchesASignAndFollowsItToItsQuestionAndItsSourceOnAPhoneAndAtADesk(
      @TempDir Path folder, @TempDir Path profile) throws IOException, InterruptedException {
    assumeTrue(
        Browser.installed() != null,
        "There is no Chromium here, so nobody looked at the sheets; Debian has it as chromium");
    Sheets.write(Path.of("."), folder, LocalDate.parse("2026-11-29"));
    try (Browser browser = Browser.start(profile)) {
      for (int width : new int[] {390, 1200}) {
        browser.look(width, 900, "light", "screen");
        follow(browser, folder);
        for (String page : PAGES) {
          browser.open(folder.resolve(page + ".html").toUri().toString());
          int wide = browser.run("document.documentElement.scrollWidth").asInt();
          assertTrue(wide <= width, page + " is " + wide + " wide on " + width);
          assertEquals(
              "No clinician has reviewed this yet.",
              browser.run("document.querySelector('.banner').textContent").asText(),
              page);
          assertEquals("", browser.run(BROKEN).asText(), page + " breaks a word at " + width);
          String text = browser.run("document.body.textContent").asText();
          assertFalse(text.contains("**"), page + " shows a mark of its text");
          assertFalse(text.contains("<!--"), page + " shows a mark for the tests");
          String lost = browser.run(LOST).asText();
          assertTrue(lost.isEmpty() || Files.exists(folder.resolve(lost)), page + ": " + lost);
        }
      }
      String pictures = System.getProperty("sheets.pictures", "");
      if (!pictures.isEmpty()) {
        pictures(browser, folder, Files.createDirectories(Path.of(pictures)));
      }
    }
  }

  private static void follow(Browser browser, Path folder)
      throws IOException, InterruptedException {
    browser.open(folder.resolve("index.html").toUri().toString());
    browser.run(
        "var box = document.querySelector('#search input'); box.value = 'red streaks';"
            + " box.dispatchEvent(new Event('input'))");
    String first = "document.querySelector('#found a')";
    assertEquals("red streaks", browser.run(first + ".textContent").asText());
    browser.run(first + ".click()");
    browser.until("location.hash === '#red-streaks' && document.readyState === 'complete'");
    String sign = "document.querySelector('#red-streaks')";
    assertTrue(browser.run(sign + ".textContent").asText().contains("same day"));
    browser.run(sign + ".querySelector('a[href^=\"protocol.html\"]').click()");
    browser.until("location.hash === '#q-red-streaks' && document.readyState === 'complete'");
    String question = "document.querySelector('#q-red-streaks')";
    assertTrue(browser.run(question + ".textContent").asText().contains("I ask because"));
    browser.run(question + ".querySelector('.sources a').click()");
    browser.until(
        "location.pathname.endsWith('sources.html') && !!document.querySelector(':target')");
    String source = browser.run("document.querySelector(':target').textContent").asText();
    assertTrue(source.contains("level/red-streaks"), source);
  }

  private static void pictures(Browser browser, Path folder, Path out)
      throws IOException, InterruptedException {
    String[][] looks = {
      {"wide", "1100", "light", "screen"},
      {"narrow", "390", "light", "screen"},
      {"dark", "1100", "dark", "screen"},
      {"print", "760", "light", "print"},
    };
    String[] places = {
      "index.html",
      "protocol.html#q-baby-feeding",
      "drawing.html",
      "findings.html#hot-sore-area",
      "en-GB.html#mastitis",
      "en-GB.html#SAME_DAY-parent",
      "numbers.html#en-GB-nurse",
      "contested.html#emptying",
      "hazards.html",
      "quality.html",
      "figures.html",
      "sources.html#aafp-galactorrhea-2022"
    };
    for (String[] look : looks) {
      browser.look(Integer.parseInt(look[1]), 1300, look[2], look[3]);
      for (String place : places) {
        browser.open(folder.toUri() + place);
        browser.run(
            "location.pathname.endsWith('quality.html')"
                + " && [...document.querySelectorAll('h2')].pop().scrollIntoView()");
        String name = place.replace(".html", "").replace('#', '-');
        browser.picture(out.resolve(look[0] + "-" + name + ".png"));
      }
    }
  }
}
