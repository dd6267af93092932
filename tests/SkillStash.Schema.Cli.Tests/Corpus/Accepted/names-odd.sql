CREATE TABLE "tab	and
newline" ("back\slash", "sla/sh", "quote'", "<html>&amp;", "control", "", "1", "a.b", "%s");
CREATE TABLE "" ("");
CREATE INDEX "i;--" ON "" ("");
CREATE TABLE _dollar (a$b, c_d, _e, é€);
