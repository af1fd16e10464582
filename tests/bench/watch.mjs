// Scripts that run in the page before anything else. Each is handed over as text: nothing from outside is in reach.

/** `window.shown` is fulfilled with the time since the navigation began, once something was painted. In: its selector. */
export function watchShown(selector) {
  window.shown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Marks the moment in which the vault's worker answered that it is open: the key is derived, nothing is read yet. */
export function watchVault() {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.op === 'unlock') {
      this.addEventListener('message', ({ data, timeStamp }) => {
        if (data.id === message.id) performance.mark('asked', { startTime: timeStamp });
      });
    }
    return post.call(this, message, ...rest);
  };
}

/**
 * `window.timeTo(isThere)` begins to watch; `window.answered` is then fulfilled with the milliseconds from the next key
 * or tap until what it brought about is painted.
 */
export function watchAnswers() {
  window.timeTo = (isThere) => {
    window.answered = new Promise((resolve) => {
      let began;
      const begin = ({ timeStamp }) => {
        began ??= timeStamp;
      };
      for (const type of ['keydown', 'pointerup']) addEventListener(type, begin, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (began === undefined || !isThere()) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
  };
}

/**
 * `window.inputs`: milliseconds from each key and tap to the second frame after it, the same way as everything else.
 * `window.slowestInput()`: the worst of them; that there was none is a failure, not a figure.
 */
export function watchInput() {
  window.inputs = [];
  window.slowestInput = () => {
    if (window.inputs.length === 0) throw new Error('No key and no tap was seen');
    return Math.max(...window.inputs);
  };
  const painted = ({ timeStamp }) =>
    requestAnimationFrame(() => requestAnimationFrame(() => window.inputs.push(performance.now() - timeStamp)));
  for (const type of ['keydown', 'pointerup']) addEventListener(type, painted, { capture: true });
}

/**
 * `window.shown`: milliseconds since the navigation began until the first question is painted. A page with a button of
 * these words may stand before it: it is pressed as soon as it was painted, at `first`. `since`: when the question came
 * into the page, in milliseconds since 1970.
 */
export function watchFirstQuestion(words) {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const questionIsThere = () =>
    Array.from(document.querySelectorAll('input[type=radio]')).some((radio) => radio.checkVisibility());
  const buttonOf = () =>
    Array.from(document.querySelectorAll('main button')).find(({ textContent }) => textContent.trim() === words);
  window.shown = new Promise((resolve) => {
    let first = null;
    const press = (button) => {
      first = 0;
      void painted().then(() => {
        first = performance.now();
        button.click();
      });
    };
    const observer = new MutationObserver(() => {
      const button = first === null && buttonOf();
      if (button) press(button);
      if (!questionIsThere()) return;
      observer.disconnect();
      const since = performance.timeOrigin + performance.now();
      void painted().then(() => resolve({ first, question: performance.now(), since }));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** `window.received`: milliseconds from the camera's stream until the page puts the camera away. */
export function watchCamera() {
  const { mediaDevices } = navigator;
  const getUserMedia = mediaDevices?.getUserMedia.bind(mediaDevices);
  if (!getUserMedia) return;
  window.received = new Promise((resolve) => {
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await getUserMedia(wanted);
      const start = performance.now();
      for (const track of stream.getTracks()) {
        const stop = track.stop.bind(track);
        track.stop = () => {
          resolve(performance.now() - start);
          stop();
        };
      }
      return stream;
    };
  });
}
