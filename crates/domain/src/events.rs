//! What happened: every change of a workspace as one plain value; history, reminders and insight only read these.
