// The build wraps this file so that a second copy on a page does nothing.
import '../define.js';
