// A place in the transcript is a place in the recording: the player goes there.
(function () {
  'use strict';
  const players = document.querySelectorAll('audio, video');
  function go() {
    const [, seconds] = /^#t-(\d+)(?:-\d+)?$/.exec(location.hash) || [];
    if (!seconds) return;
    players.forEach((player) => {
      // What is not loaded yet begins there once it is played.
      player.currentTime = Number(seconds);
    });
  }
  addEventListener('hashchange', go);
  go();
})();
