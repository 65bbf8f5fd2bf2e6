/* The search takes each word of a question for the beginning of a longer one, so that "a" finds "architecture". Leave
   the small words out, but for one that is still being typed. */
"use strict";
(() => {
  const small = new Set(
    "a an and are as at be by can do does for from has have how i if in is it its me my no of on or so that the their then to was we what when where which who why will with you".split(" "),
  );
  const QUERY = 2;
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message && message.type === QUERY && typeof message.data === "string") {
      const words = message.data.split(/\s+/);
      const kept = words.filter((word, index) => index === words.length - 1 || !small.has(word.toLowerCase()));
      message = { ...message, data: kept.join(" ") || message.data };
    }
    return send.call(this, message, ...rest);
  };
})();
