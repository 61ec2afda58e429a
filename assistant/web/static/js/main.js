// The few things that a page of ours needs and Gradio does not bring. No inline script runs here:
// the Content-Security-Policy forbids it. One module for each thing; each one listens for itself.
// They are served as one file (bundle.py).

import "./acting.js";
import "./announcing.js";
import "./brushing.js";
import "./chips.js";
import "./copying.js";
import "./jumping.js";
import "./listing.js";
import "./menus.js";
import "./naming.js";
import "./peeking.js";
import "./places.js";
import "./rating.js";
import "./scrolling.js";
import "./sharing.js";
import "./session.js";
import "./shelf.js";
import "./suggesting.js";
