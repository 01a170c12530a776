// Searches the sheets without a server: INDEX (index.js) holds [title, kind, address, words] of every item.
(function () {
  var box = document.getElementById("search");
  var input = box.querySelector("input");
  var list = document.getElementById("found");
  box.hidden = false;
  function find() {
    var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.textContent = "";
    if (!words.length) { return; }
    var hits = [];
    INDEX.forEach(function (item) {
      var title = item[0].toLowerCase().replace(/^(an?|the) /, ""), all = title + " " + item[1] + " " + item[3].toLowerCase();
      if (words.every(function (word) { return all.indexOf(word) >= 0; })) {
        var inTitle = words.every(function (word) { return title.indexOf(word) >= 0; });
        hits.push([title === words.join(" ") ? 0 : inTitle ? 1 : 2, item]);
      }
    });
    hits.sort(function (a, b) { return a[0] - b[0]; });
    if (!hits.length) {
      var none = document.createElement("li");
      none.textContent = "Nothing has all of these words.";
      list.appendChild(none);
    }
    var shown = {};
    hits.filter(function (hit) {
      // the same thing in five countries is shown once
      var same = hit[1][0] + "|" + hit[1][1].split(",")[0];
      return hit[1][1].indexOf("number") === 0 || !shown[same] && (shown[same] = true);
    }).slice(0, 25).forEach(function (hit) {
      var item = hit[1], li = document.createElement("li"), a = document.createElement("a");
      a.href = item[2]; a.textContent = item[0];
      var kind = document.createElement("span");
      kind.className = "kind"; kind.textContent = item[1];
      var bit = document.createElement("span"), at = Math.max(0, item[3].toLowerCase().indexOf(words[0]) - 40);
      bit.className = "bit"; bit.textContent = (at ? "… " : "") + item[3].substr(at, 130);
      li.appendChild(a); li.appendChild(kind); li.appendChild(bit); list.appendChild(li);
    });
  }
  input.addEventListener("input", find);
  var asked = /[?&]q=([^&#]*)/.exec(location.search);
  if (asked) { input.value = decodeURIComponent(asked[1].replace(/\+/g, " ")); find(); }
})();
