/*! Temml 0.13.5, made ECMAScript 5 by src/test/npm/temml.mjs.

The MIT License (MIT)

Copyright (c) 2020 Ron Kok

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
var __values = (this && this.__values) || function(o) {
    var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
    if (m) return m.call(o);
    if (o && typeof o.length === "number") return {
        next: function () {
            if (o && i >= o.length) o = void 0;
            return { value: o && o[i++], done: !o };
        }
    };
    throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
};
var __read = (this && this.__read) || function (o, n) {
    var m = typeof Symbol === "function" && o[Symbol.iterator];
    if (!m) return o;
    var i = m.call(o), r, ar = [], e;
    try {
        while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
    }
    catch (error) { e = { error: error }; }
    finally {
        try {
            if (r && !r.done && (m = i["return"])) m.call(i);
        }
        finally { if (e) throw e.error; }
    }
    return ar;
};
var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
            ar[i] = from[i];
        }
    }
    return to.concat(ar || Array.prototype.slice.call(from));
};
var temml = function () {
    "use strict";
    var e = (function () {
        function e(t, r) {
            var n, s = " " + t;
            var o = r && r.loc;
            if (o && o.start <= o.end) {
                var e_1 = o.lexer.input;
                n = o.start;
                var t_1 = o.end;
                n === e_1.length ? s += " at end of input: " : s += " at position " + (n + 1) + ": \n";
                var r_1 = e_1.slice(n, t_1).replace(/[^]/g, "$&̲");
                var a_1, l_1;
                a_1 = n > 15 ? "…" + e_1.slice(n - 15, n) : e_1.slice(0, n), l_1 = t_1 + 15 < e_1.length ? e_1.slice(t_1, t_1 + 15) + "…" : e_1.slice(t_1), s += a_1 + r_1 + l_1;
            }
            var a = new Error(s);
            return a.name = "ParseError", a.__proto__ = e.prototype, a.position = n, a;
        }
        return e;
    }());
    e.prototype.__proto__ = Error.prototype;
    var t = function (e, t, r) { if (!Object.prototype.hasOwnProperty.call(e, t))
        return r; var n = e[t]; return void 0 === n ? r : n; }, r = /([A-Z])/g, n = function (e) { return e.replace(r, "-$1").toLowerCase(); }, s = { "&": "&amp;", ">": "&gt;", "<": "&lt;", '"': "&quot;", "'": "&#x27;" }, o = /[&><"']/g;
    function a(e) { return String(e).replace(o, function (e) { return s[e]; }); }
    var l = function (e) { return "ordgroup" === e.type || "color" === e.type ? 1 === e.body.length ? l(e.body[0]) : e : "font" === e.type ? l(e.body) : e; }, i = function (e) { var t = l(e); return "mathord" === t.type || "textord" === t.type || "atom" === t.type; }, c = function (e) { return +e.toFixed(4); }, m = "acegıȷmnopqrsuvwxyzαγεηικμνοπρςστυχωϕ𝐚𝐜𝐞𝐠𝐦𝐧𝐨𝐩𝐪𝐫𝐬𝐮𝐯𝐰𝐱𝐲𝐳", p = ["__proto__", "prototype", "constructor"];
    var u = (function () {
        function u(e) {
            e = e || {}, this.displayMode = t(e, "displayMode", !1), this.annotate = t(e, "annotate", !1), this.leqno = t(e, "leqno", !1), this.throwOnError = t(e, "throwOnError", !1), this.errorColor = t(e, "errorColor", "#b22222"), this.macros = (function (e) {
                var e_2, _a;
                if (null == e || "object" != typeof e)
                    return Object.create(null);
                try {
                    for (var p_1 = __values(p), p_1_1 = p_1.next(); !p_1_1.done; p_1_1 = p_1.next()) {
                        var t_2 = p_1_1.value;
                        Object.prototype.hasOwnProperty.call(e, t_2) && delete e[t_2];
                    }
                }
                catch (e_2_1) { e_2 = { error: e_2_1 }; }
                finally {
                    try {
                        if (p_1_1 && !p_1_1.done && (_a = p_1.return)) _a.call(p_1);
                    }
                    finally { if (e_2) throw e_2.error; }
                }
                return Object.setPrototypeOf(e, null);
            })(Object.prototype.hasOwnProperty.call(e, "macros") ? e.macros : void 0), this.wrap = t(e, "wrap", "none"), this.xml = t(e, "xml", !1), this.colorIsTextColor = t(e, "colorIsTextColor", !1), this.strict = t(e, "strict", !1), this.trust = t(e, "trust", !1);
            var r = Object.prototype.hasOwnProperty.call(e, "maxSize") ? e.maxSize : void 0;
            this.maxSize = void 0 === r ? [1 / 0, 1 / 0] : Array.isArray(r) ? r : [1 / 0, 1 / 0], this.maxExpand = Math.max(0, t(e, "maxExpand", 1e3)), this.wrapDelimiterPairs = !0;
        }
        u.prototype.isTrusted = function (e) { if (e.url && !e.protocol) {
            var t_3 = function (e) { var t = /^[\x00-\x20]*([^\\/#?]*?)(:|&#0*58|&#x0*3a|&colon)/i.exec(e); return t ? ":" !== t[2] ? null : /^[a-zA-Z][a-zA-Z0-9+\-.]*$/.test(t[1]) ? t[1].toLowerCase() : null : "_relative"; }(e.url);
            if (null == t_3)
                return !1;
            e.protocol = t_3;
        } var t = "function" == typeof this.trust ? this.trust(e) : this.trust; return Boolean(t); };
        return u;
    }());
    var d = {}, h = {};
    function g(_a) {
        var e = _a.type, t = _a.names, r = _a.props, n = _a.handler, s = _a.mathmlBuilder;
        var o = { type: e, numArgs: r.numArgs, argTypes: r.argTypes, allowedInArgument: !!r.allowedInArgument, allowedInText: !!r.allowedInText, allowedInMath: void 0 === r.allowedInMath || r.allowedInMath, numOptionalArgs: r.numOptionalArgs || 0, infix: !!r.infix, primitive: !!r.primitive, handler: n };
        for (var e_3 = 0; e_3 < t.length; ++e_3)
            d[t[e_3]] = o;
        e && s && (h[e] = s);
    }
    function f(_a) {
        var e = _a.type, t = _a.mathmlBuilder;
        g({ type: e, names: [], props: { numArgs: 0 }, handler: function () { throw new Error("Should never be called."); }, mathmlBuilder: t });
    }
    var b = function (e) { return "ordgroup" === e.type && 1 === e.body.length ? e.body[0] : e; }, y = function (e) { return "ordgroup" === e.type ? e.body : [e]; };
    var w = (function () {
        function w(e) {
            this.children = e, this.classes = [], this.style = {};
        }
        w.prototype.hasClass = function (e) { return this.classes.includes(e); };
        w.prototype.toNode = function () { var e = document.createDocumentFragment(); for (var t_4 = 0; t_4 < this.children.length; t_4++)
            e.appendChild(this.children[t_4].toNode()); return e; };
        w.prototype.toMarkup = function () { var e = ""; for (var t_5 = 0; t_5 < this.children.length; t_5++)
            e += this.children[t_5].toMarkup(); return e; };
        w.prototype.toText = function () { return this.children.map(function (e) { return e.toText(); }).join(""); };
        return w;
    }());
    var x = function (e) { return e.filter(function (e) { return e; }).join(" "); }, k = function (e, t) { this.classes = e || [], this.attributes = {}, this.style = t || {}; }, v = function (e) { var t = document.createElement(e); t.className = x(this.classes); for (var e_4 in this.style)
        Object.prototype.hasOwnProperty.call(this.style, e_4) && (t.style[e_4] = this.style[e_4]); for (var e_5 in this.attributes)
        Object.prototype.hasOwnProperty.call(this.attributes, e_5) && t.setAttribute(e_5, this.attributes[e_5]); for (var e_6 = 0; e_6 < this.children.length; e_6++)
        t.appendChild(this.children[e_6].toNode()); return t; }, A = function (e) { var t = "<".concat(e); this.classes.length && (t += " class=\"".concat(a(x(this.classes)), "\"")); var r = ""; for (var e_7 in this.style)
        Object.prototype.hasOwnProperty.call(this.style, e_7) && (r += "".concat(n(e_7), ":").concat(this.style[e_7], ";")); r && (t += " style=\"".concat(r, "\"")); for (var e_8 in this.attributes)
        Object.prototype.hasOwnProperty.call(this.attributes, e_8) && (t += " ".concat(e_8, "=\"").concat(a(this.attributes[e_8]), "\"")); t += ">"; for (var e_9 = 0; e_9 < this.children.length; e_9++)
        t += this.children[e_9].toMarkup(); return t += "</".concat(e, ">"), t; };
    var T = (function () {
        function T(e, t, r) {
            k.call(this, e, r), this.children = t || [];
        }
        T.prototype.setAttribute = function (e, t) { this.attributes[e] = t; };
        T.prototype.toNode = function () { return v.call(this, "span"); };
        T.prototype.toMarkup = function () { return A.call(this, "span"); };
        return T;
    }());
    var S = (function () {
        function S(e) {
            this.text = e;
        }
        S.prototype.toNode = function () { return document.createTextNode(this.text); };
        S.prototype.toMarkup = function () { return a(this.text); };
        return S;
    }());
    var O = (function () {
        function O(e, t, r) {
            this.href = e, this.classes = t, this.children = r || [];
        }
        O.prototype.toNode = function () { var e = document.createElement("a"); e.setAttribute("href", this.href), this.classes.length > 0 && (e.className = x(this.classes)); for (var t_6 = 0; t_6 < this.children.length; t_6++)
            e.appendChild(this.children[t_6].toNode()); return e; };
        O.prototype.toMarkup = function () { var e = "<a href='".concat(a(this.href), "'"); this.classes.length > 0 && (e += " class=\"".concat(a(x(this.classes)), "\"")), e += ">"; for (var t_7 = 0; t_7 < this.children.length; t_7++)
            e += this.children[t_7].toMarkup(); return e += "</a>", e; };
        return O;
    }());
    var q = (function () {
        function q(e, t, r) {
            this.alt = t, this.src = e, this.classes = ["mord"], this.style = r;
        }
        q.prototype.hasClass = function (e) { return this.classes.includes(e); };
        q.prototype.toNode = function () { var e = document.createElement("img"); e.src = this.src, e.alt = this.alt, e.className = "mord"; for (var t_8 in this.style)
            Object.prototype.hasOwnProperty.call(this.style, t_8) && (e.style[t_8] = this.style[t_8]); return e; };
        q.prototype.toMarkup = function () { var e = "<img src='".concat(this.src, "' alt='").concat(this.alt, "'"), t = ""; for (var e_10 in this.style)
            Object.prototype.hasOwnProperty.call(this.style, e_10) && (t += "".concat(n(e_10), ":").concat(this.style[e_10], ";")); return t && (e += " style=\"".concat(a(t), "\"")), e += ">", e; };
        return q;
    }());
    function B(e) { return new w(e); }
    var C = (function () {
        function C(e, t, r, n) {
            this.type = e, this.attributes = {}, this.children = t || [], this.classes = r || [], this.style = n || {}, this.label = "";
        }
        C.prototype.setAttribute = function (e, t) { this.attributes[e] = t; };
        C.prototype.getAttribute = function (e) { return this.attributes[e]; };
        C.prototype.setLabel = function (e) { this.label = e; };
        C.prototype.toNode = function () { var e = document.createElementNS("http://www.w3.org/1998/Math/MathML", this.type); for (var t_9 in this.attributes)
            Object.prototype.hasOwnProperty.call(this.attributes, t_9) && e.setAttribute(t_9, this.attributes[t_9]); this.classes.length > 0 && (e.className = x(this.classes)); for (var t_10 in this.style)
            Object.prototype.hasOwnProperty.call(this.style, t_10) && (e.style[t_10] = this.style[t_10]); for (var t_11 = 0; t_11 < this.children.length; t_11++)
            e.appendChild(this.children[t_11].toNode()); return e; };
        C.prototype.toMarkup = function () { var e = "<" + this.type; for (var t_12 in this.attributes)
            Object.prototype.hasOwnProperty.call(this.attributes, t_12) && (e += " " + t_12 + '="', e += a(this.attributes[t_12]), e += '"'); this.classes.length > 0 && (e += " class=\"".concat(a(x(this.classes)), "\"")); var t = ""; for (var e_11 in this.style)
            Object.prototype.hasOwnProperty.call(this.style, e_11) && (t += "".concat(n(e_11), ":").concat(this.style[e_11], ";")); t && (e += " style=\"".concat(t, "\"")), e += ">"; for (var t_13 = 0; t_13 < this.children.length; t_13++)
            e += this.children[t_13].toMarkup(); return e += "</" + this.type + ">", e; };
        C.prototype.toText = function () { return this.children.map(function (e) { return e.toText(); }).join(""); };
        return C;
    }());
    var N = (function () {
        function N(e) {
            this.text = e;
        }
        N.prototype.toNode = function () { return document.createTextNode(this.text); };
        N.prototype.toMarkup = function () { return a(this.toText()); };
        N.prototype.toText = function () { return this.text; };
        return N;
    }());
    var z = function (e) { var t; return 1 === e.length && "mrow" === e[0].type ? (t = e.pop(), t.type = "mstyle") : t = new C("mstyle", e), t; }, $ = function (e) {
        var e_12, _a, e_13, _b;
        var t = 0;
        if (e.body && Array.isArray(e.body))
            try {
                for (var _c = __values(e.body), _d = _c.next(); !_d.done; _d = _c.next()) {
                    var r_2 = _d.value;
                    t += $(r_2);
                }
            }
            catch (e_12_1) { e_12 = { error: e_12_1 }; }
            finally {
                try {
                    if (_d && !_d.done && (_a = _c.return)) _a.call(_c);
                }
                finally { if (e_12) throw e_12.error; }
            }
        else if (e.body)
            t += $(e.body);
        else if ("supsub" === e.type)
            t += $(e.base), e.sub && (t += .7 * $(e.sub)), e.sup && (t += .7 * $(e.sup));
        else if ("mathord" === e.type || "textord" === e.type)
            try {
                for (var _f = __values(e.text.split("")), _g = _f.next(); !_g.done; _g = _f.next()) {
                    var r_3 = _g.value;
                    var e_14 = r_3.codePointAt(0);
                    t += 96 < e_14 && e_14 < 123 || 944 < e_14 && e_14 < 970 ? .56 : 47 < e_14 && e_14 < 58 ? .5 : .92;
                }
            }
            catch (e_13_1) { e_13 = { error: e_13_1 }; }
            finally {
                try {
                    if (_g && !_g.done && (_b = _f.return)) _b.call(_f);
                }
                finally { if (e_13) throw e_13.error; }
            }
        else
            t += 1;
        return t;
    }, E = { widehat: "ˆ", widecheck: "ˇ", widetilde: "~", wideparen: "⏜", utilde: "~", overleftarrow: "←", underleftarrow: "←", xleftarrow: "←", overrightarrow: "→", underrightarrow: "→", xrightarrow: "→", underbrace: "⏟", overbrace: "⏞", overbracket: "⎴", underbracket: "⎵", overgroup: "⏠", overparen: "⏜", undergroup: "⏡", underparen: "⏝", overleftrightarrow: "↔", underleftrightarrow: "↔", xleftrightarrow: "↔", Overrightarrow: "⇒", xRightarrow: "⇒", overleftharpoon: "↼", xleftharpoonup: "↼", overrightharpoon: "⇀", xrightharpoonup: "⇀", xLeftarrow: "⇐", xLeftrightarrow: "⇔", xhookleftarrow: "↩", xhookrightarrow: "↪", xmapsto: "↦", xrightharpoondown: "⇁", xleftharpoondown: "↽", xtwoheadleftarrow: "↞", xtwoheadrightarrow: "↠", xlongequal: "=", xrightleftarrows: "⇄", xtofrom: "⇄", xleftrightharpoons: "⇋", xrightleftharpoons: "⇌", yields: "→", yieldsLeft: "←", mesomerism: "↔", longrightharpoonup: "⇀", longleftharpoondown: "↽", eqrightharpoonup: "⇀", eqleftharpoondown: "↽", "\\cdrightarrow": "→", "\\cdleftarrow": "←", "\\cdlongequal": "=", yieldsLeftRight: "⇄", chemequilibrium: "⇌" }, I = function (e) { var t = new N(E[e.slice(1)]), r = new C("mo", [t]); return r.setAttribute("stretchy", "true"), r; }, L = ["\\widehat", "\\widecheck"], F = function (e) { var t = I(e.label); if (e.label.indexOf("tilde") > -1) {
        var r_4 = $(e.base);
        1 < r_4 && r_4 < 1.6 ? t.classes.push("tml-tilde-2") : 1.6 <= r_4 && r_4 < 2.5 ? t.classes.push("tml-tilde-3") : 2.5 <= r_4 && t.classes.push("tml-tilde-4");
    }
    else if (L.includes(e.label)) {
        var r_5 = $(e.base);
        0 < r_5 && r_5 <= 1 ? t.classes.push("tml-hat-1") : 1 < r_5 && r_5 < 1.6 ? t.classes.push("tml-hat-2") : 1.6 <= r_5 && r_5 < 2.5 ? t.classes.push("tml-hat-3") : 2.5 <= r_5 && t.classes.push("tml-hat-4");
    } return t; }, j = { bin: 1, close: 1, inner: 1, open: 1, punct: 1, rel: 1 }, M = { "accent-token": 1, mathord: 1, "op-token": 1, spacing: 1, textord: 1 }, D = Object.create(null);
    function G(e, t, r, n, s) { if ("math" !== e && "text" !== e)
        throw new TypeError("Invalid mode: ".concat(e, " called in defineSymbol")); var o = { group: t, replace: r }; D[e][n] = o, s && r && (D[e][r] = o); }
    D.math = Object.create(null), D.text = Object.create(null);
    var P = "math", R = "text", U = "accent-token", H = "bin", _ = "close", V = "inner", W = "mathord", X = "op-token", Z = "open", Y = "punct", J = "rel", K = "spacing", Q = "textord";
    G(P, J, "≡", "\\equiv", !0), G(P, J, "≺", "\\prec", !0), G(P, J, "≻", "\\succ", !0), G(P, J, "∼", "\\sim", !0), G(P, J, "⟂", "\\perp", !0), G(P, J, "⪯", "\\preceq", !0), G(P, J, "⪰", "\\succeq", !0), G(P, J, "≃", "\\simeq", !0), G(P, J, "≌", "\\backcong", !0), G(P, J, "|", "\\mid", !0), G(P, J, "≪", "\\ll", !0), G(P, J, "≫", "\\gg", !0), G(P, J, "≍", "\\asymp", !0), G(P, J, "∥", "\\parallel"), G(P, J, "⌣", "\\smile", !0), G(P, J, "⊑", "\\sqsubseteq", !0), G(P, J, "⊒", "\\sqsupseteq", !0), G(P, J, "≐", "\\doteq", !0), G(P, J, "⌢", "\\frown", !0), G(P, J, "∋", "\\ni", !0), G(P, J, "∌", "\\notni", !0), G(P, J, "∝", "\\propto", !0), G(P, J, "⊢", "\\vdash", !0), G(P, J, "⊣", "\\dashv", !0), G(P, J, "∋", "\\owns"), G(P, J, "≘", "\\arceq", !0), G(P, J, "≙", "\\wedgeq", !0), G(P, J, "≚", "\\veeeq", !0), G(P, J, "≛", "\\stareq", !0), G(P, J, "≝", "\\eqdef", !0), G(P, J, "≞", "\\measeq", !0), G(P, J, "≟", "\\questeq", !0), G(P, J, "≠", "\\ne", !0), G(P, J, "≠", "\\neq"), G(P, J, "⩵", "\\eqeq", !0), G(P, J, "⩶", "\\eqeqeq", !0), G(P, J, "∷", "\\dblcolon", !0), G(P, J, "≔", "\\coloneqq", !0), G(P, J, "≕", "\\eqqcolon", !0), G(P, J, "∹", "\\eqcolon", !0), G(P, J, "⩴", "\\Coloneqq", !0), G(P, Y, ".", "\\ldotp"), G(P, Y, "·", "\\cdotp"), G(P, Q, "#", "\\#"), G(R, Q, "#", "\\#"), G(P, Q, "&", "\\&"), G(R, Q, "&", "\\&"), G(P, Q, "ℵ", "\\aleph", !0), G(P, Q, "∀", "\\forall", !0), G(P, Q, "ℏ", "\\hbar", !0), G(P, Q, "∃", "\\exists", !0), G(P, Z, "∇", "\\nabla", !0), G(P, Q, "♭", "\\flat", !0), G(P, Q, "ℓ", "\\ell", !0), G(P, Q, "♮", "\\natural", !0), G(P, Q, "Å", "\\Angstrom", !0), G(R, Q, "Å", "\\Angstrom", !0), G(P, Q, "♣", "\\clubsuit", !0), G(P, Q, "♧", "\\varclubsuit", !0), G(P, Q, "℘", "\\wp", !0), G(P, Q, "♯", "\\sharp", !0), G(P, Q, "♢", "\\diamondsuit", !0), G(P, Q, "♦", "\\vardiamondsuit", !0), G(P, Q, "ℜ", "\\Re", !0), G(P, Q, "♡", "\\heartsuit", !0), G(P, Q, "♥", "\\varheartsuit", !0), G(P, Q, "ℑ", "\\Im", !0), G(P, Q, "♠", "\\spadesuit", !0), G(P, Q, "♤", "\\varspadesuit", !0), G(P, Q, "♀", "\\female", !0), G(P, Q, "♂", "\\male", !0), G(P, Q, "§", "\\S", !0), G(R, Q, "§", "\\S"), G(P, Q, "¶", "\\P", !0), G(R, Q, "¶", "\\P"), G(R, Q, "☺", "\\smiley", !0), G(P, Q, "☺", "\\smiley", !0), G(P, Q, "†", "\\dag"), G(R, Q, "†", "\\dag"), G(R, Q, "†", "\\textdagger"), G(P, Q, "‡", "\\ddag"), G(R, Q, "‡", "\\ddag"), G(R, Q, "‡", "\\textdaggerdbl"), G(P, _, "⎱", "\\rmoustache", !0), G(P, Z, "⎰", "\\lmoustache", !0), G(P, _, "⟯", "\\rgroup", !0), G(P, Z, "⟮", "\\lgroup", !0), G(P, H, "∓", "\\mp", !0), G(P, H, "⊖", "\\ominus", !0), G(P, H, "⊎", "\\uplus", !0), G(P, H, "⊓", "\\sqcap", !0), G(P, H, "∗", "\\ast"), G(P, H, "⊔", "\\sqcup", !0), G(P, H, "◯", "\\bigcirc", !0), G(P, H, "∙", "\\bullet", !0), G(P, H, "‡", "\\ddagger"), G(P, H, "≀", "\\wr", !0), G(P, H, "⨿", "\\amalg"), G(P, H, "&", "\\And"), G(P, H, "⫽", "\\sslash", !0), G(P, J, "⟵", "\\longleftarrow", !0), G(P, J, "⇐", "\\Leftarrow", !0), G(P, J, "⟸", "\\Longleftarrow", !0), G(P, J, "⟶", "\\longrightarrow", !0), G(P, J, "⇒", "\\Rightarrow", !0), G(P, J, "⟹", "\\Longrightarrow", !0), G(P, J, "↔", "\\leftrightarrow", !0), G(P, J, "⟷", "\\longleftrightarrow", !0), G(P, J, "⇔", "\\Leftrightarrow", !0), G(P, J, "⟺", "\\Longleftrightarrow", !0), G(P, J, "↤", "\\mapsfrom", !0), G(P, J, "↦", "\\mapsto", !0), G(P, J, "⟼", "\\longmapsto", !0), G(P, J, "↗", "\\nearrow", !0), G(P, J, "↩", "\\hookleftarrow", !0), G(P, J, "↪", "\\hookrightarrow", !0), G(P, J, "↘", "\\searrow", !0), G(P, J, "↼", "\\leftharpoonup", !0), G(P, J, "⇀", "\\rightharpoonup", !0), G(P, J, "↙", "\\swarrow", !0), G(P, J, "↽", "\\leftharpoondown", !0), G(P, J, "⇁", "\\rightharpoondown", !0), G(P, J, "↖", "\\nwarrow", !0), G(P, J, "⇌", "\\rightleftharpoons", !0), G(P, W, "↯", "\\lightning", !0), G(P, W, "∎", "\\QED", !0), G(P, W, "‰", "\\permil", !0), G(R, Q, "‰", "\\permil"), G(P, W, "☉", "\\astrosun", !0), G(P, W, "☼", "\\sun", !0), G(P, W, "☾", "\\leftmoon", !0), G(P, W, "☽", "\\rightmoon", !0), G(P, W, "⊕", "\\Earth"), G(P, J, "≮", "\\nless", !0), G(P, J, "⪇", "\\lneq", !0), G(P, J, "≨", "\\lneqq", !0), G(P, J, "≨︀", "\\lvertneqq"), G(P, J, "⋦", "\\lnsim", !0), G(P, J, "⪉", "\\lnapprox", !0), G(P, J, "⊀", "\\nprec", !0), G(P, J, "⋠", "\\npreceq", !0), G(P, J, "⋨", "\\precnsim", !0), G(P, J, "⪹", "\\precnapprox", !0), G(P, J, "≁", "\\nsim", !0), G(P, J, "∤", "\\nmid", !0), G(P, J, "∤", "\\nshortmid"), G(P, J, "⊬", "\\nvdash", !0), G(P, J, "⊭", "\\nvDash", !0), G(P, J, "⋪", "\\ntriangleleft"), G(P, J, "⋬", "\\ntrianglelefteq", !0), G(P, J, "⊄", "\\nsubset", !0), G(P, J, "⊅", "\\nsupset", !0), G(P, J, "⊊", "\\subsetneq", !0), G(P, J, "⊊︀", "\\varsubsetneq"), G(P, J, "⫋", "\\subsetneqq", !0), G(P, J, "⫋︀", "\\varsubsetneqq"), G(P, J, "≯", "\\ngtr", !0), G(P, J, "⪈", "\\gneq", !0), G(P, J, "≩", "\\gneqq", !0), G(P, J, "≩︀", "\\gvertneqq"), G(P, J, "⋧", "\\gnsim", !0), G(P, J, "⪊", "\\gnapprox", !0), G(P, J, "⊁", "\\nsucc", !0), G(P, J, "⋡", "\\nsucceq", !0), G(P, J, "⋩", "\\succnsim", !0), G(P, J, "⪺", "\\succnapprox", !0), G(P, J, "≆", "\\ncong", !0), G(P, J, "∦", "\\nparallel", !0), G(P, J, "∦", "\\nshortparallel"), G(P, J, "⊯", "\\nVDash", !0), G(P, J, "⋫", "\\ntriangleright"), G(P, J, "⋭", "\\ntrianglerighteq", !0), G(P, J, "⊋", "\\supsetneq", !0), G(P, J, "⊋", "\\varsupsetneq"), G(P, J, "⫌", "\\supsetneqq", !0), G(P, J, "⫌︀", "\\varsupsetneqq"), G(P, J, "⊮", "\\nVdash", !0), G(P, J, "⪵", "\\precneqq", !0), G(P, J, "⪶", "\\succneqq", !0), G(P, H, "⊴", "\\unlhd"), G(P, H, "⊵", "\\unrhd"), G(P, J, "↚", "\\nleftarrow", !0), G(P, J, "↛", "\\nrightarrow", !0), G(P, J, "⇍", "\\nLeftarrow", !0), G(P, J, "⇏", "\\nRightarrow", !0), G(P, J, "↮", "\\nleftrightarrow", !0), G(P, J, "⇎", "\\nLeftrightarrow", !0), G(P, J, "△", "\\vartriangle"), G(P, Q, "ℏ", "\\hslash"), G(P, Q, "▽", "\\triangledown"), G(P, Q, "◊", "\\lozenge"), G(P, Q, "Ⓢ", "\\circledS"), G(P, Q, "®", "\\circledR", !0), G(R, Q, "®", "\\circledR"), G(R, Q, "®", "\\textregistered"), G(P, Q, "∡", "\\measuredangle", !0), G(P, Q, "∄", "\\nexists"), G(P, Q, "℧", "\\mho"), G(P, Q, "Ⅎ", "\\Finv", !0), G(P, Q, "⅁", "\\Game", !0), G(P, Q, "‵", "\\backprime"), G(P, Q, "‶", "\\backdprime"), G(P, Q, "‷", "\\backtrprime"), G(P, Q, "▲", "\\blacktriangle"), G(P, Q, "▼", "\\blacktriangledown"), G(P, Q, "■", "\\blacksquare"), G(P, Q, "⧫", "\\blacklozenge"), G(P, Q, "★", "\\bigstar"), G(P, Q, "∢", "\\sphericalangle", !0), G(P, Q, "∁", "\\complement", !0), G(P, Q, "╱", "\\diagup"), G(P, Q, "╲", "\\diagdown"), G(P, Q, "□", "\\square"), G(P, Q, "□", "\\Box"), G(P, Q, "◊", "\\Diamond"), G(P, Q, "¥", "\\yen", !0), G(R, Q, "¥", "\\yen", !0), G(P, Q, "✓", "\\checkmark", !0), G(R, Q, "✓", "\\checkmark"), G(P, Q, "✗", "\\ballotx", !0), G(R, Q, "✗", "\\ballotx"), G(R, Q, "•", "\\textbullet"), G(P, Q, "ℶ", "\\beth", !0), G(P, Q, "ℸ", "\\daleth", !0), G(P, Q, "ℷ", "\\gimel", !0), G(P, Q, "ϝ", "\\digamma", !0), G(P, Q, "ϰ", "\\varkappa"), G(P, Z, "⌜", "\\ulcorner", !0), G(P, _, "⌝", "\\urcorner", !0), G(P, Z, "⌞", "\\llcorner", !0), G(P, _, "⌟", "\\lrcorner", !0), G(P, J, "≦", "\\leqq", !0), G(P, J, "⩽", "\\leqslant", !0), G(P, J, "⪕", "\\eqslantless", !0), G(P, J, "≲", "\\lesssim", !0), G(P, J, "⪅", "\\lessapprox", !0), G(P, J, "≊", "\\approxeq", !0), G(P, H, "⋖", "\\lessdot"), G(P, J, "⋘", "\\lll", !0), G(P, J, "≶", "\\lessgtr", !0), G(P, J, "⋚", "\\lesseqgtr", !0), G(P, J, "⪋", "\\lesseqqgtr", !0), G(P, J, "≑", "\\doteqdot"), G(P, J, "≓", "\\risingdotseq", !0), G(P, J, "≒", "\\fallingdotseq", !0), G(P, J, "∽", "\\backsim", !0), G(P, J, "⋍", "\\backsimeq", !0), G(P, J, "⫅", "\\subseteqq", !0), G(P, J, "⋐", "\\Subset", !0), G(P, J, "⊏", "\\sqsubset", !0), G(P, J, "≼", "\\preccurlyeq", !0), G(P, J, "⋞", "\\curlyeqprec", !0), G(P, J, "≾", "\\precsim", !0), G(P, J, "⪷", "\\precapprox", !0), G(P, J, "⊲", "\\vartriangleleft"), G(P, J, "⊴", "\\trianglelefteq"), G(P, J, "⊨", "\\vDash", !0), G(P, J, "⊫", "\\VDash", !0), G(P, J, "⊪", "\\Vvdash", !0), G(P, J, "⌣", "\\smallsmile"), G(P, J, "⌢", "\\smallfrown"), G(P, J, "≏", "\\bumpeq", !0), G(P, J, "≎", "\\Bumpeq", !0), G(P, J, "≧", "\\geqq", !0), G(P, J, "⩾", "\\geqslant", !0), G(P, J, "⪖", "\\eqslantgtr", !0), G(P, J, "≳", "\\gtrsim", !0), G(P, J, "⪆", "\\gtrapprox", !0), G(P, H, "⋗", "\\gtrdot"), G(P, J, "⋙", "\\ggg", !0), G(P, J, "≷", "\\gtrless", !0), G(P, J, "⋛", "\\gtreqless", !0), G(P, J, "⪌", "\\gtreqqless", !0), G(P, J, "≖", "\\eqcirc", !0), G(P, J, "≗", "\\circeq", !0), G(P, J, "≜", "\\triangleq", !0), G(P, J, "∼", "\\thicksim"), G(P, J, "≈", "\\thickapprox"), G(P, J, "⫆", "\\supseteqq", !0), G(P, J, "⋑", "\\Supset", !0), G(P, J, "⊐", "\\sqsupset", !0), G(P, J, "≽", "\\succcurlyeq", !0), G(P, J, "⋟", "\\curlyeqsucc", !0), G(P, J, "≿", "\\succsim", !0), G(P, J, "⪸", "\\succapprox", !0), G(P, J, "⊳", "\\vartriangleright"), G(P, J, "⊵", "\\trianglerighteq"), G(P, J, "⊩", "\\Vdash", !0), G(P, J, "∣", "\\shortmid"), G(P, J, "∥", "\\shortparallel"), G(P, J, "≬", "\\between", !0), G(P, J, "⋔", "\\pitchfork", !0), G(P, J, "∝", "\\varpropto"), G(P, J, "◀", "\\blacktriangleleft"), G(P, J, "∴", "\\therefore", !0), G(P, J, "∍", "\\backepsilon"), G(P, J, "▶", "\\blacktriangleright"), G(P, J, "∵", "\\because", !0), G(P, J, "⋘", "\\llless"), G(P, J, "⋙", "\\gggtr"), G(P, H, "⊲", "\\lhd"), G(P, H, "⊳", "\\rhd"), G(P, J, "≂", "\\eqsim", !0), G(P, J, "≑", "\\Doteq", !0), G(P, J, "⥽", "\\strictif", !0), G(P, J, "⥼", "\\strictfi", !0), G(P, H, "∔", "\\dotplus", !0), G(P, H, "∖", "\\smallsetminus"), G(P, H, "⋒", "\\Cap", !0), G(P, H, "⋓", "\\Cup", !0), G(P, H, "⩞", "\\doublebarwedge", !0), G(P, H, "⊟", "\\boxminus", !0), G(P, H, "⊞", "\\boxplus", !0), G(P, H, "⧄", "\\boxslash", !0), G(P, H, "⋇", "\\divideontimes", !0), G(P, H, "⋉", "\\ltimes", !0), G(P, H, "⋊", "\\rtimes", !0), G(P, H, "⋋", "\\leftthreetimes", !0), G(P, H, "⋌", "\\rightthreetimes", !0), G(P, H, "⋏", "\\curlywedge", !0), G(P, H, "⋎", "\\curlyvee", !0), G(P, H, "⊝", "\\circleddash", !0), G(P, H, "⊛", "\\circledast", !0), G(P, H, "⊺", "\\intercal", !0), G(P, H, "⋒", "\\doublecap"), G(P, H, "⋓", "\\doublecup"), G(P, H, "⊠", "\\boxtimes", !0), G(P, H, "⋈", "\\bowtie", !0), G(P, H, "⋈", "\\Join"), G(P, H, "⟕", "\\leftouterjoin", !0), G(P, H, "⟖", "\\rightouterjoin", !0), G(P, H, "⟗", "\\fullouterjoin", !0), G(P, H, "∸", "\\dotminus", !0), G(P, H, "⟑", "\\wedgedot", !0), G(P, H, "⟇", "\\veedot", !0), G(P, H, "⩢", "\\doublebarvee", !0), G(P, H, "⩣", "\\veedoublebar", !0), G(P, H, "⩟", "\\wedgebar", !0), G(P, H, "⩠", "\\wedgedoublebar", !0), G(P, H, "⩔", "\\Vee", !0), G(P, H, "⩓", "\\Wedge", !0), G(P, H, "⩃", "\\barcap", !0), G(P, H, "⩂", "\\barcup", !0), G(P, H, "⩈", "\\capbarcup", !0), G(P, H, "⩀", "\\capdot", !0), G(P, H, "⩇", "\\capovercup", !0), G(P, H, "⩆", "\\cupovercap", !0), G(P, H, "⩍", "\\closedvarcap", !0), G(P, H, "⩌", "\\closedvarcup", !0), G(P, H, "⨪", "\\minusdot", !0), G(P, H, "⨫", "\\minusfdots", !0), G(P, H, "⨬", "\\minusrdots", !0), G(P, H, "⊻", "\\Xor", !0), G(P, H, "⊼", "\\Nand", !0), G(P, H, "⊽", "\\Nor", !0), G(P, H, "⊽", "\\barvee"), G(P, H, "⫴", "\\interleave", !0), G(P, H, "⧢", "\\shuffle", !0), G(P, H, "⫶", "\\threedotcolon", !0), G(P, H, "⦂", "\\typecolon", !0), G(P, H, "∾", "\\invlazys", !0), G(P, H, "⩋", "\\twocaps", !0), G(P, H, "⩊", "\\twocups", !0), G(P, H, "⩎", "\\Sqcap", !0), G(P, H, "⩏", "\\Sqcup", !0), G(P, H, "⩖", "\\veeonvee", !0), G(P, H, "⩕", "\\wedgeonwedge", !0), G(P, H, "⧗", "\\blackhourglass", !0), G(P, H, "⧆", "\\boxast", !0), G(P, H, "⧈", "\\boxbox", !0), G(P, H, "⧇", "\\boxcircle", !0), G(P, H, "⊜", "\\circledequal", !0), G(P, H, "⦷", "\\circledparallel", !0), G(P, H, "⦶", "\\circledvert", !0), G(P, H, "⦵", "\\circlehbar", !0), G(P, H, "⟡", "\\concavediamond", !0), G(P, H, "⟢", "\\concavediamondtickleft", !0), G(P, H, "⟣", "\\concavediamondtickright", !0), G(P, H, "⋄", "\\diamond", !0), G(P, H, "⧖", "\\hourglass", !0), G(P, H, "⟠", "\\lozengeminus", !0), G(P, H, "⌽", "\\obar", !0), G(P, H, "⦸", "\\obslash", !0), G(P, H, "⨸", "\\odiv", !0), G(P, H, "⧁", "\\ogreaterthan", !0), G(P, H, "⧀", "\\olessthan", !0), G(P, H, "⦹", "\\operp", !0), G(P, H, "⨷", "\\Otimes", !0), G(P, H, "⨶", "\\otimeshat", !0), G(P, H, "⋆", "\\star", !0), G(P, H, "△", "\\triangle", !0), G(P, H, "⨺", "\\triangleminus", !0), G(P, H, "⨹", "\\triangleplus", !0), G(P, H, "⨻", "\\triangletimes", !0), G(P, H, "⟤", "\\whitesquaretickleft", !0), G(P, H, "⟥", "\\whitesquaretickright", !0), G(P, H, "⨳", "\\smashtimes", !0), G(P, J, "⇢", "\\dashrightarrow", !0), G(P, J, "⇠", "\\dashleftarrow", !0), G(P, J, "⇇", "\\leftleftarrows", !0), G(P, J, "⇆", "\\leftrightarrows", !0), G(P, J, "⇚", "\\Lleftarrow", !0), G(P, J, "↞", "\\twoheadleftarrow", !0), G(P, J, "↢", "\\leftarrowtail", !0), G(P, J, "↫", "\\looparrowleft", !0), G(P, J, "⇋", "\\leftrightharpoons", !0), G(P, J, "↶", "\\curvearrowleft", !0), G(P, J, "↺", "\\circlearrowleft", !0), G(P, J, "↰", "\\Lsh", !0), G(P, J, "⇈", "\\upuparrows", !0), G(P, J, "↿", "\\upharpoonleft", !0), G(P, J, "⇃", "\\downharpoonleft", !0), G(P, J, "⊶", "\\origof", !0), G(P, J, "⊷", "\\imageof", !0), G(P, J, "⊸", "\\multimap", !0), G(P, J, "↭", "\\leftrightsquigarrow", !0), G(P, J, "⇉", "\\rightrightarrows", !0), G(P, J, "⇄", "\\rightleftarrows", !0), G(P, J, "↠", "\\twoheadrightarrow", !0), G(P, J, "↣", "\\rightarrowtail", !0), G(P, J, "↬", "\\looparrowright", !0), G(P, J, "↷", "\\curvearrowright", !0), G(P, J, "↻", "\\circlearrowright", !0), G(P, J, "↱", "\\Rsh", !0), G(P, J, "⇊", "\\downdownarrows", !0), G(P, J, "↾", "\\upharpoonright", !0), G(P, J, "⇂", "\\downharpoonright", !0), G(P, J, "⇝", "\\rightsquigarrow", !0), G(P, J, "⇝", "\\leadsto"), G(P, J, "⇛", "\\Rrightarrow", !0), G(P, J, "↾", "\\restriction"), G(P, Q, "‘", "`"), G(P, Q, "$", "\\$"), G(R, Q, "$", "\\$"), G(R, Q, "$", "\\textdollar"), G(P, Q, "¢", "\\cent"), G(R, Q, "¢", "\\cent"), G(P, Q, "%", "\\%"), G(R, Q, "%", "\\%"), G(P, Q, "_", "\\_"), G(R, Q, "_", "\\_"), G(R, Q, "_", "\\textunderscore"), G(R, Q, "␣", "\\textvisiblespace", !0), G(P, Q, "∠", "\\angle", !0), G(P, Q, "∞", "\\infty", !0), G(P, Q, "′", "\\prime"), G(P, Q, "″", "\\dprime"), G(P, Q, "‴", "\\trprime"), G(P, Q, "⁗", "\\qprime"), G(P, Q, "△", "\\triangle"), G(R, Q, "Α", "\\Alpha", !0), G(R, Q, "Β", "\\Beta", !0), G(R, Q, "Γ", "\\Gamma", !0), G(R, Q, "Δ", "\\Delta", !0), G(R, Q, "Ε", "\\Epsilon", !0), G(R, Q, "Ζ", "\\Zeta", !0), G(R, Q, "Η", "\\Eta", !0), G(R, Q, "Θ", "\\Theta", !0), G(R, Q, "Ι", "\\Iota", !0), G(R, Q, "Κ", "\\Kappa", !0), G(R, Q, "Λ", "\\Lambda", !0), G(R, Q, "Μ", "\\Mu", !0), G(R, Q, "Ν", "\\Nu", !0), G(R, Q, "Ξ", "\\Xi", !0), G(R, Q, "Ο", "\\Omicron", !0), G(R, Q, "Π", "\\Pi", !0), G(R, Q, "Ρ", "\\Rho", !0), G(R, Q, "Σ", "\\Sigma", !0), G(R, Q, "Τ", "\\Tau", !0), G(R, Q, "Υ", "\\Upsilon", !0), G(R, Q, "Φ", "\\Phi", !0), G(R, Q, "Χ", "\\Chi", !0), G(R, Q, "Ψ", "\\Psi", !0), G(R, Q, "Ω", "\\Omega", !0), G(P, W, "Α", "\\Alpha", !0), G(P, W, "Β", "\\Beta", !0), G(P, W, "Γ", "\\Gamma", !0), G(P, W, "Δ", "\\Delta", !0), G(P, W, "Ε", "\\Epsilon", !0), G(P, W, "Ζ", "\\Zeta", !0), G(P, W, "Η", "\\Eta", !0), G(P, W, "Θ", "\\Theta", !0), G(P, W, "Ι", "\\Iota", !0), G(P, W, "Κ", "\\Kappa", !0), G(P, W, "Λ", "\\Lambda", !0), G(P, W, "Μ", "\\Mu", !0), G(P, W, "Ν", "\\Nu", !0), G(P, W, "Ξ", "\\Xi", !0), G(P, W, "Ο", "\\Omicron", !0), G(P, W, "Π", "\\Pi", !0), G(P, W, "Ρ", "\\Rho", !0), G(P, W, "Σ", "\\Sigma", !0), G(P, W, "Τ", "\\Tau", !0), G(P, W, "Υ", "\\Upsilon", !0), G(P, W, "Φ", "\\Phi", !0), G(P, W, "Χ", "\\Chi", !0), G(P, W, "Ψ", "\\Psi", !0), G(P, W, "Ω", "\\Omega", !0), G(P, Z, "¬", "\\neg", !0), G(P, Z, "¬", "\\lnot"), G(P, Q, "⊤", "\\top"), G(P, Q, "⊥", "\\bot"), G(P, Q, "∅", "\\emptyset"), G(P, Q, "⌀", "\\varnothing"), G(P, W, "α", "\\alpha", !0), G(P, W, "β", "\\beta", !0), G(P, W, "γ", "\\gamma", !0), G(P, W, "δ", "\\delta", !0), G(P, W, "ϵ", "\\epsilon", !0), G(P, W, "ζ", "\\zeta", !0), G(P, W, "η", "\\eta", !0), G(P, W, "θ", "\\theta", !0), G(P, W, "ι", "\\iota", !0), G(P, W, "κ", "\\kappa", !0), G(P, W, "λ", "\\lambda", !0), G(P, W, "μ", "\\mu", !0), G(P, W, "ν", "\\nu", !0), G(P, W, "ξ", "\\xi", !0), G(P, W, "ο", "\\omicron", !0), G(P, W, "π", "\\pi", !0), G(P, W, "ρ", "\\rho", !0), G(P, W, "σ", "\\sigma", !0), G(P, W, "τ", "\\tau", !0), G(P, W, "υ", "\\upsilon", !0), G(P, W, "ϕ", "\\phi", !0), G(P, W, "χ", "\\chi", !0), G(P, W, "ψ", "\\psi", !0), G(P, W, "ω", "\\omega", !0), G(P, W, "ε", "\\varepsilon", !0), G(P, W, "ϑ", "\\vartheta", !0), G(P, W, "ϖ", "\\varpi", !0), G(P, W, "ϱ", "\\varrho", !0), G(P, W, "ς", "\\varsigma", !0), G(P, W, "φ", "\\varphi", !0), G(P, W, "Ϙ", "\\Coppa", !0), G(P, W, "ϙ", "\\coppa", !0), G(P, W, "ϙ", "\\varcoppa", !0), G(P, W, "Ϟ", "\\Koppa", !0), G(P, W, "ϟ", "\\koppa", !0), G(P, W, "Ϡ", "\\Sampi", !0), G(P, W, "ϡ", "\\sampi", !0), G(P, W, "Ϛ", "\\Stigma", !0), G(P, W, "ϛ", "\\stigma", !0), G(P, W, "⫫", "\\Bot"), G(P, Q, "ð", "\\eth", !0), G(R, Q, "ð", "ð"), G(P, Q, "Å", "\\AA"), G(R, Q, "Å", "\\AA", !0), G(P, Q, "Æ", "\\AE", !0), G(R, Q, "Æ", "\\AE", !0), G(P, Q, "Ð", "\\DH", !0), G(R, Q, "Ð", "\\DH", !0), G(P, Q, "Þ", "\\TH", !0), G(R, Q, "Þ", "\\TH", !0), G(P, Q, "ß", "\\ss", !0), G(R, Q, "ß", "\\ss", !0), G(P, Q, "å", "\\aa"), G(R, Q, "å", "\\aa", !0), G(P, Q, "æ", "\\ae", !0), G(R, Q, "æ", "\\ae", !0), G(P, Q, "ð", "\\dh"), G(R, Q, "ð", "\\dh", !0), G(P, Q, "þ", "\\th", !0), G(R, Q, "þ", "\\th", !0), G(P, Q, "Đ", "\\DJ", !0), G(R, Q, "Đ", "\\DJ", !0), G(P, Q, "đ", "\\dj", !0), G(R, Q, "đ", "\\dj", !0), G(P, Q, "Ł", "\\L", !0), G(R, Q, "Ł", "\\L", !0), G(P, Q, "Ł", "\\l", !0), G(R, Q, "Ł", "\\l", !0), G(P, Q, "Ŋ", "\\NG", !0), G(R, Q, "Ŋ", "\\NG", !0), G(P, Q, "ŋ", "\\ng", !0), G(R, Q, "ŋ", "\\ng", !0), G(P, Q, "Œ", "\\OE", !0), G(R, Q, "Œ", "\\OE", !0), G(P, Q, "œ", "\\oe", !0), G(R, Q, "œ", "\\oe", !0), G(P, H, "∗", "∗", !0), G(P, H, "+", "+"), G(P, H, "∗", "*"), G(P, H, "⁄", "/", !0), G(P, H, "⁄", "⁄"), G(P, H, "−", "-", !0), G(P, H, "⋅", "\\cdot", !0), G(P, H, "∘", "\\circ", !0), G(P, H, "÷", "\\div", !0), G(P, H, "±", "\\pm", !0), G(P, H, "×", "\\times", !0), G(P, H, "∩", "\\cap", !0), G(P, H, "∪", "\\cup", !0), G(P, H, "∖", "\\setminus", !0), G(P, H, "∧", "\\land"), G(P, H, "∨", "\\lor"), G(P, H, "∧", "\\wedge", !0), G(P, H, "∨", "\\vee", !0), G(P, Z, "⟦", "\\llbracket", !0), G(P, _, "⟧", "\\rrbracket", !0), G(P, Z, "⟨", "\\langle", !0), G(P, Z, "⟪", "\\lAngle", !0), G(P, Z, "⦉", "\\llangle", !0), G(P, Z, "|", "\\lvert"), G(P, Z, "‖", "\\lVert", !0), G(P, Q, "!", "\\oc"), G(P, Q, "?", "\\wn"), G(P, Q, "↓", "\\shpos"), G(P, Q, "↕", "\\shift"), G(P, Q, "↑", "\\shneg"), G(P, _, "?", "?"), G(P, _, "!", "!"), G(P, _, "‼", "‼"), G(P, _, "⟩", "\\rangle", !0), G(P, _, "⟫", "\\rAngle", !0), G(P, _, "⦊", "\\rrangle", !0), G(P, _, "|", "\\rvert"), G(P, _, "‖", "\\rVert"), G(P, Z, "⦃", "\\lBrace", !0), G(P, _, "⦄", "\\rBrace", !0), G(P, J, "=", "\\equal", !0), G(P, J, ":", ":"), G(P, J, "≈", "\\approx", !0), G(P, J, "≅", "\\cong", !0), G(P, J, "≥", "\\ge"), G(P, J, "≥", "\\geq", !0), G(P, J, "←", "\\gets"), G(P, J, ">", "\\gt", !0), G(P, J, "∈", "\\in", !0), G(P, J, "∉", "\\notin", !0), G(P, J, "", "\\@not"), G(P, J, "⊂", "\\subset", !0), G(P, J, "⊃", "\\supset", !0), G(P, J, "⊆", "\\subseteq", !0), G(P, J, "⊇", "\\supseteq", !0), G(P, J, "⊈", "\\nsubseteq", !0), G(P, J, "⊈", "\\nsubseteqq"), G(P, J, "⊉", "\\nsupseteq", !0), G(P, J, "⊉", "\\nsupseteqq"), G(P, J, "⊨", "\\models"), G(P, J, "←", "\\leftarrow", !0), G(P, J, "≤", "\\le"), G(P, J, "≤", "\\leq", !0), G(P, J, "<", "\\lt", !0), G(P, J, "→", "\\rightarrow", !0), G(P, J, "→", "\\to"), G(P, J, "≱", "\\ngeq", !0), G(P, J, "≱", "\\ngeqq"), G(P, J, "≱", "\\ngeqslant"), G(P, J, "≰", "\\nleq", !0), G(P, J, "≰", "\\nleqq"), G(P, J, "≰", "\\nleqslant"), G(P, J, "⫫", "\\Perp", !0), G(P, K, " ", "\\ "), G(P, K, " ", "\\space"), G(P, K, " ", "\\nobreakspace"), G(R, K, " ", "\\ "), G(R, K, " ", " "), G(R, K, " ", "\\space"), G(R, K, " ", "\\nobreakspace"), G(P, K, null, "\\nobreak"), G(P, K, null, "\\allowbreak"), G(P, Y, ",", ","), G(R, Y, ":", ":"), G(P, Y, ";", ";"), G(P, H, "⊼", "\\barwedge"), G(P, H, "⊻", "\\veebar"), G(P, H, "⊙", "\\odot", !0), G(P, H, "⊕︎", "\\oplus"), G(P, H, "⊗", "\\otimes", !0), G(P, Q, "∂", "\\partial", !0), G(P, H, "⊘", "\\oslash", !0), G(P, H, "⊚", "\\circledcirc", !0), G(P, H, "⊡", "\\boxdot", !0), G(P, H, "△", "\\bigtriangleup"), G(P, H, "▽", "\\bigtriangledown"), G(P, H, "†", "\\dagger"), G(P, H, "⋄", "\\diamond"), G(P, H, "◃", "\\triangleleft"), G(P, H, "▹", "\\triangleright"), G(P, Z, "{", "\\{"), G(R, Q, "{", "\\{"), G(R, Q, "{", "\\textbraceleft"), G(P, _, "}", "\\}"), G(R, Q, "}", "\\}"), G(R, Q, "}", "\\textbraceright"), G(P, Z, "{", "\\lbrace"), G(P, _, "}", "\\rbrace"), G(P, Z, "[", "\\lbrack", !0), G(R, Q, "[", "\\lbrack", !0), G(P, _, "]", "\\rbrack", !0), G(R, Q, "]", "\\rbrack", !0), G(P, Z, "(", "\\lparen", !0), G(P, _, ")", "\\rparen", !0), G(P, Z, "⦇", "\\llparenthesis", !0), G(P, _, "⦈", "\\rrparenthesis", !0), G(R, Q, "<", "\\textless", !0), G(R, Q, ">", "\\textgreater", !0), G(P, Z, "⌊", "\\lfloor", !0), G(P, _, "⌋", "\\rfloor", !0), G(P, Z, "⌈", "\\lceil", !0), G(P, _, "⌉", "\\rceil", !0), G(P, Q, "\\", "\\backslash"), G(P, Q, "|", "|"), G(P, Q, "|", "\\vert"), G(R, Q, "|", "\\textbar", !0), G(P, Q, "‖", "\\|"), G(P, Q, "‖", "\\Vert"), G(R, Q, "‖", "\\textbardbl"), G(R, Q, "~", "\\textasciitilde"), G(R, Q, "\\", "\\textbackslash"), G(R, Q, "^", "\\textasciicircum"), G(P, J, "↑", "\\uparrow", !0), G(P, J, "⇑", "\\Uparrow", !0), G(P, J, "↓", "\\downarrow", !0), G(P, J, "⇓", "\\Downarrow", !0), G(P, J, "↕", "\\updownarrow", !0), G(P, J, "⇕", "\\Updownarrow", !0), G(P, X, "∐", "\\coprod"), G(P, X, "⋁", "\\bigvee"), G(P, X, "⋀", "\\bigwedge"), G(P, X, "⨄", "\\biguplus"), G(P, X, "⨄", "\\bigcupplus"), G(P, X, "⨃", "\\bigcupdot"), G(P, X, "⨇", "\\bigdoublevee"), G(P, X, "⨈", "\\bigdoublewedge"), G(P, X, "⋂", "\\bigcap"), G(P, X, "⋃", "\\bigcup"), G(P, X, "∫", "\\int"), G(P, X, "∫", "\\intop"), G(P, X, "∬", "\\iint"), G(P, X, "∭", "\\iiint"), G(P, X, "∏", "\\prod"), G(P, X, "∑", "\\sum"), G(P, X, "⨂", "\\bigotimes"), G(P, X, "⨁", "\\bigoplus"), G(P, X, "⨀", "\\bigodot"), G(P, X, "⨉", "\\bigtimes"), G(P, X, "∮", "\\oint"), G(P, X, "∯", "\\oiint"), G(P, X, "∰", "\\oiiint"), G(P, X, "∱", "\\intclockwise"), G(P, X, "∲", "\\varointclockwise"), G(P, X, "⨌", "\\iiiint"), G(P, X, "⨍", "\\intbar"), G(P, X, "⨎", "\\intBar"), G(P, X, "⨏", "\\fint"), G(P, X, "⨒", "\\rppolint"), G(P, X, "⨓", "\\scpolint"), G(P, X, "⨕", "\\pointint"), G(P, X, "⨖", "\\sqint"), G(P, X, "⨗", "\\intlarhk"), G(P, X, "⨘", "\\intx"), G(P, X, "⨙", "\\intcap"), G(P, X, "⨚", "\\intcup"), G(P, X, "⨅", "\\bigsqcap"), G(P, X, "⨆", "\\bigsqcup"), G(P, X, "∫", "\\smallint"), G(R, V, "…", "\\textellipsis"), G(P, V, "…", "\\mathellipsis"), G(R, V, "…", "\\ldots", !0), G(P, V, "…", "\\ldots", !0), G(P, V, "⋰", "\\iddots", !0), G(P, V, "⋯", "\\@cdots", !0), G(P, V, "⋱", "\\ddots", !0), G(P, Q, "⋮", "\\varvdots"), G(R, Q, "⋮", "\\varvdots"), G(P, U, "´", "\\acute"), G(P, U, "`", "\\grave"), G(P, U, "¨", "\\ddot"), G(P, U, "…", "\\dddot"), G(P, U, "….", "\\ddddot"), G(P, U, "~", "\\tilde"), G(P, U, "‾", "\\bar"), G(P, U, "˘", "\\breve"), G(P, U, "ˇ", "\\check"), G(P, U, "ˆ", "\\hat"), G(P, U, "→", "\\vec"), G(P, U, "˙", "\\dot"), G(P, U, "˚", "\\mathring"), G(P, W, "ı", "\\imath", !0), G(P, W, "ȷ", "\\jmath", !0), G(P, Q, "ı", "ı"), G(P, Q, "ȷ", "ȷ"), G(R, Q, "ı", "\\i", !0), G(R, Q, "ȷ", "\\j", !0), G(R, Q, "ø", "\\o", !0), G(P, W, "ø", "\\o", !0), G(R, Q, "Ø", "\\O", !0), G(P, W, "Ø", "\\O", !0), G(R, U, "ˊ", "\\'"), G(R, U, "ˋ", "\\`"), G(R, U, "ˆ", "\\^"), G(R, U, "~", "\\~"), G(R, U, "ˉ", "\\="), G(R, U, "˘", "\\u"), G(R, U, "˙", "\\."), G(R, U, "¸", "\\c"), G(R, U, "˚", "\\r"), G(R, U, "ˇ", "\\v");
    G(R, U, "¨", '\\"'), G(R, U, "˝", "\\H"), G(P, U, "ˊ", "\\'"), G(P, U, "ˋ", "\\`"), G(P, U, "ˆ", "\\^"), G(P, U, "~", "\\~"), G(P, U, "ˉ", "\\="), G(P, U, "˘", "\\u"), G(P, U, "˙", "\\."), G(P, U, "¸", "\\c"), G(P, U, "˚", "\\r"), G(P, U, "ˇ", "\\v"), G(P, U, "¨", '\\"'), G(P, U, "˝", "\\H");
    var ee = { "--": !0, "---": !0, "``": !0, "''": !0 };
    G(R, Q, "–", "--", !0), G(R, Q, "–", "\\textendash"), G(R, Q, "—", "---", !0), G(R, Q, "—", "\\textemdash"), G(R, Q, "‘", "`", !0), G(R, Q, "‘", "\\textquoteleft"), G(R, Q, "’", "'", !0), G(R, Q, "’", "\\textquoteright"), G(R, Q, "“", "``", !0), G(R, Q, "“", "\\textquotedblleft"), G(R, Q, "”", "''", !0), G(R, Q, "”", "\\textquotedblright"), G(P, Q, "°", "\\degree", !0), G(R, Q, "°", "\\degree"), G(R, Q, "°", "\\textdegree", !0), G(P, Q, "£", "\\pounds"), G(P, Q, "£", "\\mathsterling", !0), G(R, Q, "£", "\\pounds"), G(R, Q, "£", "\\textsterling", !0), G(P, Q, "✠", "\\maltese"), G(R, Q, "✠", "\\maltese"), G(P, Q, "€", "\\euro", !0), G(R, Q, "€", "\\euro", !0), G(R, Q, "€", "\\texteuro"), G(P, Q, "©", "\\copyright", !0), G(R, Q, "©", "\\textcopyright"), G(P, Q, "⌀", "\\diameter", !0), G(R, Q, "⌀", "\\diameter"), G(P, Q, "𝛤", "\\varGamma"), G(P, Q, "𝛥", "\\varDelta"), G(P, Q, "𝛩", "\\varTheta"), G(P, Q, "𝛬", "\\varLambda"), G(P, Q, "𝛯", "\\varXi"), G(P, Q, "𝛱", "\\varPi"), G(P, Q, "𝛴", "\\varSigma"), G(P, Q, "𝛶", "\\varUpsilon"), G(P, Q, "𝛷", "\\varPhi"), G(P, Q, "𝛹", "\\varPsi"), G(P, Q, "𝛺", "\\varOmega"), G(R, Q, "𝛤", "\\varGamma"), G(R, Q, "𝛥", "\\varDelta"), G(R, Q, "𝛩", "\\varTheta"), G(R, Q, "𝛬", "\\varLambda"), G(R, Q, "𝛯", "\\varXi"), G(R, Q, "𝛱", "\\varPi"), G(R, Q, "𝛴", "\\varSigma"), G(R, Q, "𝛶", "\\varUpsilon"), G(R, Q, "𝛷", "\\varPhi"), G(R, Q, "𝛹", "\\varPsi"), G(R, Q, "𝛺", "\\varOmega");
    var te = '0123456789/@."';
    for (var e_15 = 0; e_15 < 14; e_15++) {
        var t_14 = te.charAt(e_15);
        G(P, Q, t_14, t_14);
    }
    var re = '0123456789!@*()-=+";:?/.,';
    for (var e_16 = 0; e_16 < 25; e_16++) {
        var t_15 = re.charAt(e_16);
        G(R, Q, t_15, t_15);
    }
    var ne = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    for (var e_17 = 0; e_17 < 52; e_17++) {
        var t_16 = ne.charAt(e_17);
        G(P, W, t_16, t_16), G(R, Q, t_16, t_16);
    }
    var se = "ÇÐÞçþℂℍℕℙℚℝℤℎℏℊℋℌℐℑℒℓ℘ℛℜℬℰℱℳℭℨ";
    for (var e_18 = 0; e_18 < 30; e_18++) {
        var t_17 = se.charAt(e_18);
        G(P, W, t_17, t_17), G(R, Q, t_17, t_17);
    }
    var oe = "";
    for (var e_19 = 0; e_19 < 52; e_19++) {
        oe = String.fromCharCode(55349, 56320 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56372 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56424 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56580 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56736 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56788 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56840 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56944 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 56632 + e_19), G(P, W, oe, oe), G(R, Q, oe, oe);
        var t_18 = ne.charAt(e_19);
        oe = String.fromCharCode(55349, 56476 + e_19), G(P, W, t_18, oe), G(R, Q, t_18, oe);
    }
    for (var e_20 = 0; e_20 < 10; e_20++)
        oe = String.fromCharCode(55349, 57294 + e_20), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 57314 + e_20), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 57324 + e_20), G(P, W, oe, oe), G(R, Q, oe, oe), oe = String.fromCharCode(55349, 57334 + e_20), G(P, W, oe, oe), G(R, Q, oe, oe);
    var ae = function (e, t, r) { return !D[t][e] || !D[t][e].replace || 55349 === e.charCodeAt(0) || Object.prototype.hasOwnProperty.call(ee, e) && r && (r.fontFamily && "tt" === r.fontFamily.slice(4, 6) || r.font && "tt" === r.font.slice(4, 6)) || (e = D[t][e].replace), new N(e); }, le = function (e, t) { if (0 === e.children.length || "mtext" !== e.children[e.children.length - 1].type) {
        var r_6 = new C("mtext", [new N(t.children[0].text)]);
        e.children.push(r_6);
    }
    else
        e.children[e.children.length - 1].children[0].text += t.children[0].text; }, ie = function (e) {
        var e_21, _a;
        if ("mrow" !== e.type && "mstyle" !== e.type)
            return e;
        if (0 === e.children.length)
            return e;
        var t = new C("mrow");
        for (var r_7 = 0; r_7 < e.children.length; r_7++) {
            var n_1 = e.children[r_7];
            if ("mtext" === n_1.type && 0 === Object.keys(n_1.attributes).length)
                le(t, n_1);
            else if ("mrow" === n_1.type) {
                var e_22 = !0;
                for (var t_19 = 0; t_19 < n_1.children.length; t_19++) {
                    if ("mtext" !== n_1.children[t_19].type || 0 !== Object.keys(n_1.attributes).length) {
                        e_22 = !1;
                        break;
                    }
                }
                if (e_22)
                    for (var e_23 = 0; e_23 < n_1.children.length; e_23++) {
                        var r_8 = n_1.children[e_23];
                        le(t, r_8);
                    }
                else
                    t.children.push(n_1);
            }
            else
                t.children.push(n_1);
        }
        for (var r_9 = 0; r_9 < t.children.length; r_9++)
            if ("mtext" === t.children[r_9].type) {
                var n_2 = t.children[r_9];
                " " === n_2.children[0].text.charAt(0) && (n_2.children[0].text = " " + n_2.children[0].text.slice(1));
                var s_1 = n_2.children[0].text.length;
                s_1 > 0 && " " === n_2.children[0].text.charAt(s_1 - 1) && (n_2.children[0].text = n_2.children[0].text.slice(0, -1) + " ");
                try {
                    for (var _b = (e_21 = void 0, __values(Object.entries(e.attributes))), _c = _b.next(); !_c.done; _c = _b.next()) {
                        var _d = __read(_c.value, 2), t_20 = _d[0], r_10 = _d[1];
                        n_2.attributes[t_20] = r_10;
                    }
                }
                catch (e_21_1) { e_21 = { error: e_21_1 }; }
                finally {
                    try {
                        if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
                    }
                    finally { if (e_21) throw e_21.error; }
                }
            }
        return 1 === t.children.length && "mtext" === t.children[0].type ? t.children[0] : t;
    }, ce = function (e, t) {
        if (t === void 0) { t = !1; }
        if (!(1 !== e.length || e[0] instanceof w))
            return e[0];
        if (!t) {
            e[0] instanceof C && "mo" === e[0].type && !e[0].attributes.fence && (e[0].attributes.lspace = "0em", e[0].attributes.rspace = "0em");
            var t_21 = e.length - 1;
            e[t_21] instanceof C && "mo" === e[t_21].type && !e[t_21].attributes.fence && (e[t_21].attributes.lspace = "0em", e[t_21].attributes.rspace = "0em");
        }
        return new C("mrow", e);
    };
    function me(e) { if (!e)
        return !1; if ("mi" === e.type && 1 === e.children.length) {
        var t_22 = e.children[0];
        return t_22 instanceof N && "." === t_22.text;
    } if ("mtext" === e.type && 1 === e.children.length) {
        var t_23 = e.children[0];
        return t_23 instanceof N && " " === t_23.text;
    } if ("mo" === e.type && 1 === e.children.length && "true" === e.getAttribute("separator") && "0em" === e.getAttribute("lspace") && "0em" === e.getAttribute("rspace")) {
        var t_24 = e.children[0];
        return t_24 instanceof N && "," === t_24.text;
    } return !1; }
    var pe = function (e, t) { var r = e[t], n = e[t + 1]; return "atom" === r.type && "," === r.text && r.loc && n.loc && r.loc.end === n.loc.start; }, ue = function (e) { return "atom" === e.type && "rel" === e.family || "mclass" === e.type && "mrel" === e.mclass; }, de = function (e, t, r) {
        var _a, _b, _c;
        if (r === void 0) { r = !1; }
        if (!r && 1 === e.length) {
            var r_11 = ge(e[0], t);
            return r_11 instanceof C && "mo" === r_11.type && (r_11.setAttribute("lspace", "0em"), r_11.setAttribute("rspace", "0em")), [r_11];
        }
        var n = [], s = [];
        var o;
        for (var r_12 = 0; r_12 < e.length; r_12++)
            s.push(ge(e[r_12], t));
        for (var t_25 = 0; t_25 < s.length; t_25++) {
            var r_13 = s[t_25];
            if (t_25 < e.length - 1 && ue(e[t_25]) && ue(e[t_25 + 1]) && r_13.setAttribute("rspace", "0em"), t_25 > 0 && ue(e[t_25]) && ue(e[t_25 - 1]) && r_13.setAttribute("lspace", "0em"), "mn" === r_13.type && o && "mn" === o.type)
                (_a = o.children).push.apply(_a, __spreadArray([], __read(r_13.children), false));
            else if (me(r_13) && o && "mn" === o.type)
                (_b = o.children).push.apply(_b, __spreadArray([], __read(r_13.children), false));
            else if (o && "mn" === o.type && t_25 < s.length - 1 && "mn" === s[t_25 + 1].type && pe(e, t_25))
                (_c = o.children).push.apply(_c, __spreadArray([], __read(r_13.children), false));
            else {
                if ("mn" === r_13.type && me(o))
                    r_13.children = __spreadArray(__spreadArray([], __read(o.children), false), __read(r_13.children), false), n.pop();
                else if (("msup" === r_13.type || "msub" === r_13.type) && r_13.children.length >= 1 && o && ("mn" === o.type || me(o))) {
                    var e_24 = r_13.children[0];
                    e_24 instanceof C && "mn" === e_24.type && o && (e_24.children = __spreadArray(__spreadArray([], __read(o.children), false), __read(e_24.children), false), n.pop());
                }
                n.push(r_13), o = r_13;
            }
        }
        return n;
    }, he = function (e, t, r) {
        if (r === void 0) { r = !1; }
        return ce(de(e, t, r), r);
    }, ge = function (t, r) { if (!t)
        return new C("mrow"); if (h[t.type]) {
        return h[t.type](t, r);
    } throw new e("Got group of unknown type: '" + t.type + "'"); }, fe = function (e) { return new C("mtd", [], [], { padding: "0", width: "50%" }); }, be = ["mrow", "mtd", "mtable", "mtr"], ye = function (e) {
        var e_25, _a;
        try {
            for (var _b = __values(e.children), _c = _b.next(); !_c.done; _c = _b.next()) {
                var t_26 = _c.value;
                if (t_26.type && be.includes(t_26.type)) {
                    if (t_26.classes && "tml-label" === t_26.classes[0]) {
                        return t_26.label;
                    }
                    {
                        var e_26 = ye(t_26);
                        if (e_26)
                            return e_26;
                    }
                }
                else if (!t_26.type) {
                    var e_27 = ye(t_26);
                    if (e_27)
                        return e_27;
                }
            }
        }
        catch (e_25_1) { e_25 = { error: e_25_1 }; }
        finally {
            try {
                if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
            }
            finally { if (e_25) throw e_25.error; }
        }
    };
    function we(e, t, r, n) { var s = null; 1 === e.length && "tag" === e[0].type && (s = e[0].tag, e = e[0].body); var o = de(e, r); if (1 === o.length && o[0] instanceof O)
        return o[0]; var a = n.displayMode || n.annotate ? "none" : n.wrap, l = 0 === o.length ? null : o[0]; var i = 1 === o.length && null === s && l instanceof C ? o[0] : function (e, t, r) { var n = []; var s = [], o = [], a = 0, l = 0; for (; l < e.length;) {
        for (; e[l] instanceof w;)
            e.splice.apply(e, __spreadArray([l, 1], __read(e[l].children), false));
        var r_14 = e[l];
        if (r_14.attributes && r_14.attributes.linebreak && "newline" === r_14.attributes.linebreak) {
            o.length > 0 && s.push(new C("mrow", o)), s.push(r_14), o = [];
            var e_28 = new C("mtd", s);
            e_28.style.textAlign = "left", n.push(new C("mtr", [e_28])), s = [], l += 1;
            continue;
        }
        if (o.push(r_14), r_14.type && "mo" === r_14.type && 1 === r_14.children.length && (!r_14.attributes.form || "prefix" !== r_14.attributes.form) && !Object.prototype.hasOwnProperty.call(r_14.attributes, "movablelimits")) {
            var n_3 = r_14.children[0].text;
            if ("=" === t && "=" === n_3) {
                if (a += 1, a > 1) {
                    o.pop();
                    var e_29 = new C("mrow", o);
                    s.push(e_29), o = [r_14];
                }
            }
            else if ("tex" === t) {
                var t_27 = l < e.length - 1 ? e[l + 1] : null;
                var r_15 = !0;
                if (!t_27 || "mtext" !== t_27.type || !t_27.attributes.linebreak || "nobreak" !== t_27.attributes.linebreak)
                    for (var t_28 = l + 1; t_28 < e.length; t_28++) {
                        var n_4 = e[t_28];
                        if (!n_4.type || "mspace" !== n_4.type || n_4.attributes.linebreak && "newline" === n_4.attributes.linebreak)
                            break;
                        o.push(n_4), l += 1, n_4.attributes && n_4.attributes.linebreak && "nobreak" === n_4.attributes.linebreak && (r_15 = !1);
                    }
                if (r_15) {
                    var e_30 = new C("mrow", o);
                    s.push(e_30), o = [];
                }
            }
        }
        l += 1;
    } if (o.length > 0) {
        var e_31 = new C("mrow", o);
        s.push(e_31);
    } if (n.length > 0) {
        var e_32 = new C("mtd", s);
        e_32.style.textAlign = "left";
        var t_29 = new C("mtr", [e_32]);
        n.push(t_29);
        var o_1 = new C("mtable", n);
        return r || (o_1.setAttribute("columnalign", "left"), o_1.setAttribute("rowspacing", "0em")), o_1;
    } return B(s); }(o, a, n.displayMode); if (s && (i = (function (e, t, r, n) { t = he(t[0].body, r), (t = ie(t)).classes.push("tml-tag"); var s = ye(e); e = new C("mtd", [e]); var o = [fe(), e, fe()]; o[n ? 0 : 2].children.push(t); var a = new C("mtr", o, ["tml-tageqn"]); s && a.setAttribute("id", s); var l = new C("mtable", [a]); return l.style.width = "100%", l.setAttribute("displaystyle", "true"), l; })(i, s, r, n.leqno)), n.annotate) {
        var e_33 = new C("annotation", [new N(t)]);
        e_33.setAttribute("encoding", "application/x-tex"), i = new C("semantics", [i, e_33]);
    } var c = new C("math", [i]); return n.xml && c.setAttribute("xmlns", "http://www.w3.org/1998/Math/MathML"), n.displayMode && (c.setAttribute("display", "block"), c.style.display = "block math", c.classes = ["tml-display"]), c; }
    var xe = function (e, t) { var r = e.isStretchy ? F(e) : new C("mo", [ae(e.label, e.mode)]); e.isStretchy || r.setAttribute("stretchy", "false"), "\\vec" !== e.label && (r.style.mathDepth = "0"); var n = "\\c" === e.label ? "munder" : "mover", s = ve.has(e.label); if ("mover" === n && "math" === e.mode && !e.isStretchy && e.base.text && 1 === e.base.text.length) {
        var t_30 = e.base.text, n_5 = "\\vec" === e.label, o_2 = "\\vec" === n_5 ? "-vec" : "";
        n_5 && r.classes.push("tml-vec");
        var a_2 = n_5 ? "-vec" : s ? "-acc" : "";
        "DHKLUcegorsuvxyzΠΥΨαδηιμνοτυχϵ".indexOf(t_30) > -1 ? (r.classes.push("chr-sml".concat(o_2)), r.classes.push("wbk-sml".concat(a_2))) : "BCEGIMNOPQRSTXZlpqtwΓΘΞΣΦΩβεζθξρςφψϑϕϱ".indexOf(t_30) > -1 ? (r.classes.push("chr-med".concat(o_2)), r.classes.push("wbk-med".concat(a_2))) : "AFJdfΔΛ".indexOf(t_30) > -1 ? (r.classes.push("chr-lrg".concat(o_2)), r.classes.push("wbk-lrg".concat(a_2))) : n_5 ? r.classes.push("wbk-vec") : s && r.classes.push("wbk-acc");
    }
    else
        s && r.classes.push("wbk-acc"); return new C(n, [ge(e.base, t), r]); }, ke = new Set(["\\acute", "\\check", "\\grave", "\\ddot", "\\dddot", "\\ddddot", "\\tilde", "\\bar", "\\breve", "\\check", "\\hat", "\\vec", "\\dot", "\\mathring"]), ve = new Set(["\\acute", "\\bar", "\\breve", "\\check", "\\dot", "\\ddot", "\\grave", "\\hat", "\\mathring", "\\`", "\\'", "\\^", "\\=", "\\u", "\\.", '\\"', "\\r", "\\H", "\\v"]), Ae = { "\\`": "̀", "\\'": "́", "\\^": "̂", "\\~": "̃", "\\=": "̄", "\\u": "̆", "\\.": "̇", '\\"': "̈", "\\r": "̊", "\\H": "̋", "\\v": "̌", "\\c": "̧" };
    g({ type: "accent", names: ["\\acute", "\\grave", "\\ddot", "\\dddot", "\\ddddot", "\\tilde", "\\bar", "\\breve", "\\check", "\\hat", "\\vec", "\\dot", "\\mathring", "\\overparen", "\\widecheck", "\\widehat", "\\wideparen", "\\widetilde", "\\overrightarrow", "\\overleftarrow", "\\Overrightarrow", "\\overleftrightarrow", "\\overgroup", "\\overleftharpoon", "\\overrightharpoon"], props: { numArgs: 1 }, handler: function (e, t) { var r = b(t[0]), n = !ke.has(e.funcName); return { type: "accent", mode: e.parser.mode, label: e.funcName, isStretchy: n, base: r }; }, mathmlBuilder: xe }), g({ type: "accent", names: ["\\'", "\\`", "\\^", "\\~", "\\=", "\\c", "\\u", "\\.", '\\"', "\\r", "\\H", "\\v"], props: { numArgs: 1, allowedInText: !0, allowedInMath: !0, argTypes: ["primitive"] }, handler: function (e, t) { var r = b(t[0]), n = e.parser.mode; return "math" === n && e.parser.settings.strict && console.log("Temml parse error: Command ".concat(e.funcName, " is invalid in math mode.")), "text" === n && r.text && 1 === r.text.length && e.funcName in Ae && m.indexOf(r.text) > -1 ? { type: "textord", mode: "text", text: r.text + Ae[e.funcName] } : "\\c" === e.funcName && "text" === n && r.text && 1 === r.text.length ? { type: "textord", mode: "text", text: r.text + "̧" } : { type: "accent", mode: n, label: e.funcName, isStretchy: !1, base: r }; }, mathmlBuilder: xe }), g({ type: "accentUnder", names: ["\\underleftarrow", "\\underrightarrow", "\\underleftrightarrow", "\\undergroup", "\\underparen", "\\utilde"], props: { numArgs: 1 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0];
            return { type: "accentUnder", mode: e.mode, label: t, base: n };
        }, mathmlBuilder: function (e, t) { var r = F(e); r.style["math-depth"] = 0; return new C("munder", [ge(e.base, t), r]); } });
    var Te = { pt: 800 / 803, pc: 9600 / 803, dd: 1238 / 1157 * 800 / 803, cc: 12.792133216944668, nd: 685 / 642 * 800 / 803, nc: 1370 / 107 * 800 / 803, sp: 1 / 65536 * 800 / 803, mm: 25.4 / 72, cm: 2.54 / 72, in: 1 / 72, px: 96 / 72 }, Se = ["em", "ex", "mu", "pt", "mm", "cm", "in", "px", "bp", "pc", "dd", "cc", "nd", "nc", "sp"], Oe = function (e) { return "string" != typeof e && (e = e.unit), Se.indexOf(e) > -1; }, qe = function (e) { return [1, .7, .5][Math.max(e - 1, 0)]; }, Be = function (t, r) { var n = t.number; if (r.maxSize[0] < 0 && n > 0)
        return { number: 0, unit: "em" }; var s = t.unit; switch (s) {
        case "mm":
        case "cm":
        case "in":
        case "px": return n * Te[s] > r.maxSize[1] ? { number: r.maxSize[1], unit: "pt" } : { number: n, unit: s };
        case "em":
        case "ex": return "ex" === s && (n *= .431), n = Math.min(n / qe(r.level), r.maxSize[0]), { number: c(n), unit: "em" };
        case "bp": return n > r.maxSize[1] && (n = r.maxSize[1]), { number: n, unit: "pt" };
        case "pt":
        case "pc":
        case "dd":
        case "cc":
        case "nd":
        case "nc":
        case "sp": return n = Math.min(n * Te[s], r.maxSize[1]), { number: c(n), unit: "pt" };
        case "mu": return n = Math.min(n / 18, r.maxSize[0]), { number: c(n), unit: "em" };
        default: throw new e("Invalid unit: '" + s + "'");
    } }, Ce = function (e) { var t = new C("mspace"); return t.setAttribute("width", e + "em"), t; }, Ne = function (e, t, r, n) {
        if (t === void 0) { t = .3; }
        if (r === void 0) { r = 0; }
        if (n === void 0) { n = !1; }
        if (null == e && 0 === r)
            return Ce(t);
        var s = e ? [e] : [];
        if (0 !== t && s.unshift(Ce(t)), r > 0 && s.push(Ce(r)), n) {
            var e_34 = new C("mpadded", s);
            return e_34.setAttribute("height", "0.1px"), e_34;
        }
        return new C("mrow", s);
    }, ze = function (e, t) { return Number(e) / qe(t); }, $e = function (e, t, r, n) { var s = I(e), o = "eq" === e.slice(1, 3), a = "x" === e.charAt(1) ? "1.75" : "cd" === e.slice(2, 4) ? "3.0" : o ? "1.0" : "2.0"; s.setAttribute("lspace", "0"), s.setAttribute("rspace", o ? "0.5em" : "0"); var l = n.withLevel(n.level < 2 ? 2 : 3), i = ze(a, l.level), c = ze(a, 3), m = Ne(null, i.toFixed(4), 0), p = Ne(null, c.toFixed(4), 0), u = ze(o ? 0 : .3, l.level).toFixed(4); var d, h; var g = t && t.body && (t.body.body || t.body.length > 0); if (g) {
        var r_16 = ge(t, l);
        r_16 = Ne(r_16, u, u, "\\\\cdrightarrow" === e || "\\\\cdleftarrow" === e), d = new C("mover", [r_16, p]);
    } var f = r && r.body && (r.body.body || r.body.length > 0); if (f) {
        var e_35 = ge(r, l);
        e_35 = Ne(e_35, u, u), h = new C("munder", [e_35, p]);
    } var b; return b = g || f ? g && f ? new C("munderover", [s, h, d]) : g ? new C("mover", [s, d]) : new C("munder", [s, h]) : new C("mover", [s, m]), "3.0" === a && (b.style.height = "1em"), b.setAttribute("accent", "false"), b; };
    g({ type: "xArrow", names: ["\\xleftarrow", "\\xrightarrow", "\\xLeftarrow", "\\xRightarrow", "\\xleftrightarrow", "\\xLeftrightarrow", "\\xhookleftarrow", "\\xhookrightarrow", "\\xmapsto", "\\xrightharpoondown", "\\xrightharpoonup", "\\xleftharpoondown", "\\xleftharpoonup", "\\xlongequal", "\\xtwoheadrightarrow", "\\xtwoheadleftarrow", "\\xtofrom", "\\xleftrightharpoons", "\\xrightleftharpoons", "\\yields", "\\yieldsLeft", "\\mesomerism", "\\longrightharpoonup", "\\longleftharpoondown", "\\yieldsLeftRight", "\\chemequilibrium", "\\\\cdrightarrow", "\\\\cdleftarrow", "\\\\cdlongequal"], props: { numArgs: 1, numOptionalArgs: 1 }, handler: function (_a, r, n) {
            var e = _a.parser, t = _a.funcName;
            return ({ type: "xArrow", mode: e.mode, name: t, body: r[0], below: n[0] });
        }, mathmlBuilder: function (e, t) { var r = [$e(e.name, e.body, e.below, t)]; return r.unshift(Ce(.2778)), r.push(Ce(.2778)), new C("mrow", r); } });
    var Ee = { "\\equilibriumRight": ["\\longrightharpoonup", "\\eqleftharpoondown"], "\\equilibriumLeft": ["\\eqrightharpoonup", "\\longleftharpoondown"] };
    g({ type: "stackedArrow", names: ["\\equilibriumRight", "\\equilibriumLeft"], props: { numArgs: 1, numOptionalArgs: 1 }, handler: function (_a, r, n) {
            var e = _a.parser, t = _a.funcName;
            var s = r[0] ? { type: "hphantom", mode: e.mode, body: r[0] } : null, o = n[0] ? { type: "hphantom", mode: e.mode, body: n[0] } : null;
            return { type: "stackedArrow", mode: e.mode, name: t, body: r[0], upperArrowBelow: o, lowerArrowBody: s, below: n[0] };
        }, mathmlBuilder: function (e, t) { var r = Ee[e.name][0], n = Ee[e.name][1], s = $e(r, e.body, e.upperArrowBelow, t), o = $e(n, e.lowerArrowBody, e.below, t); var a; var l = new C("mpadded", [s]); if (l.setAttribute("voffset", "0.3em"), l.setAttribute("height", "+0.3em"), l.setAttribute("depth", "-0.3em"), "\\equilibriumLeft" === e.name) {
            var e_36 = new C("mpadded", [o]);
            e_36.setAttribute("width", "0.5em"), a = new C("mpadded", [Ce(.2778), e_36, l, Ce(.2778)]);
        }
        else
            l.setAttribute("width", "\\equilibriumRight" === e.name ? "0.5em" : "0"), a = new C("mpadded", [Ce(.2778), l, o, Ce(.2778)]); return a.setAttribute("voffset", "-0.18em"), a.setAttribute("height", "-0.18em"), a.setAttribute("depth", "+0.18em"), a; } });
    var Ie = {};
    function Le(_a) {
        var e = _a.type, t = _a.names, r = _a.props, n = _a.handler, s = _a.mathmlBuilder;
        var o = { type: e, numArgs: r.numArgs || 0, allowedInText: !1, numOptionalArgs: 0, handler: n };
        for (var e_37 = 0; e_37 < t.length; ++e_37)
            Ie[t[e_37]] = o;
        s && (h[e] = s);
    }
    function Fe(e, t) { if (!e || e.type !== t)
        throw new Error("Expected node of type ".concat(t, ", but got ") + (e ? "node of type ".concat(e.type) : String(e))); return e; }
    function je(e) { var t = Me(e); if (!t)
        throw new Error("Expected node of symbol group type, but got " + (e ? "node of type ".concat(e.type) : String(e))); return t; }
    function Me(e) { return e && ("atom" === e.type || "delimiter" === e.type || Object.prototype.hasOwnProperty.call(M, e.type)) ? e : null; }
    var De = { ">": "\\\\cdrightarrow", "<": "\\\\cdleftarrow", "=": "\\\\cdlongequal", A: "\\uparrow", V: "\\downarrow", "|": "\\Vert", ".": "no arrow" }, Ge = function () { return ({ type: "styling", body: [], mode: "math", scriptLevel: "display" }); }, Pe = function (e) { return "textord" === e.type && "@" === e.text; }, Re = function (e, t) { return ("mathord" === e.type || "atom" === e.type) && e.text === t; };
    function Ue(e, t, r) { var n = De[e]; switch (n) {
        case "\\\\cdrightarrow":
        case "\\\\cdleftarrow": return r.callFunction(n, [t[0]], [t[1]]);
        case "\\uparrow":
        case "\\downarrow": {
            var e_38 = { type: "atom", text: n, mode: "math", family: "rel" }, s_2 = { type: "ordgroup", mode: "math", body: [r.callFunction("\\\\cdleft", [t[0]], []), r.callFunction("\\Big", [e_38], []), r.callFunction("\\\\cdright", [t[1]], [])], semisimple: !0 };
            return r.callFunction("\\\\cdparent", [s_2], []);
        }
        case "\\\\cdlongequal": return r.callFunction("\\\\cdlongequal", [], []);
        case "\\Vert": {
            var e_39 = { type: "textord", text: "\\Vert", mode: "math" };
            return r.callFunction("\\Big", [e_39], []);
        }
        default: return { type: "textord", text: " ", mode: "math" };
    } }
    g({ type: "cdlabel", names: ["\\\\cdleft", "\\\\cdright"], props: { numArgs: 1 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            return ({ type: "cdlabel", mode: e.mode, side: t.slice(4), label: r[0] });
        }, mathmlBuilder: function (e, t) { if (0 === e.label.body.length)
            return new C("mrow", t); var r = ge(e.label, t); "left" === e.side && r.classes.push("tml-shift-left"); var n = new C("mtd", [r]); n.style.padding = "0"; var s = new C("mtr", [n]), o = new C("mtable", [s]), a = new C("mpadded", [o]); return a.setAttribute("width", "0.1px"), a.setAttribute("displaystyle", "false"), a.setAttribute("scriptlevel", "1"), a; } }), g({ type: "cdlabelparent", names: ["\\\\cdparent"], props: { numArgs: 1 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "cdlabelparent", mode: e.mode, fragment: t[0] });
        }, mathmlBuilder: function (e, t) { return new C("mrow", [ge(e.fragment, t)]); } });
    var He = function (e) { return ({ type: "ordgroup", mode: "math", body: e, semisimple: !0 }); }, _e = function (e, t) { return ({ type: t, mode: "math", body: He(e) }); };
    var Ve = (function () {
        function Ve(e, t, r) {
            this.lexer = e, this.start = t, this.end = r;
        }
        Ve.range = function (e, t) { return t ? e && e.loc && t.loc && e.loc.lexer === t.loc.lexer ? new Ve(e.loc.lexer, e.loc.start, t.loc.end) : null : e && e.loc; };
        return Ve;
    }());
    var We = (function () {
        function We(e, t) {
            this.text = e, this.loc = t;
        }
        We.prototype.range = function (e, t) { return new We(t, Ve.range(this, e)); };
        return We;
    }());
    var Xe = 0, Ze = 1, Ye = 2, Je = 3, Ke = Object.create(null);
    function Qe(e, t) { Ke[e] = t; }
    var et = Ke;
    Qe("\\noexpand", function (e) { var t = e.popToken(); return e.isExpandable(t.text) && (t.noexpand = !0, t.treatAsRelax = !0), { tokens: [t], numArgs: 0 }; }), Qe("\\expandafter", function (e) { var t = e.popToken(); return e.expandOnce(!0), { tokens: [t], numArgs: 0 }; }), Qe("\\@firstoftwo", function (e) { return { tokens: e.consumeArgs(2)[0], numArgs: 0 }; }), Qe("\\@secondoftwo", function (e) { return { tokens: e.consumeArgs(2)[1], numArgs: 0 }; }), Qe("\\@ifnextchar", function (e) { var t = e.consumeArgs(3); e.consumeSpaces(); var r = e.future(); return 1 === t[0].length && t[0][0].text === r.text ? { tokens: t[1], numArgs: 0 } : { tokens: t[2], numArgs: 0 }; }), Qe("\\@ifstar", "\\@ifnextchar *{\\@firstoftwo{#1}}"), Qe("\\TextOrMath", function (e) { var t = e.consumeArgs(2); return "text" === e.mode ? { tokens: t[0], numArgs: 0 } : { tokens: t[1], numArgs: 0 }; });
    var tt = function (e) { var t = ""; for (var r_17 = e.length - 1; r_17 > -1; r_17--)
        t += e[r_17].text; return t; }, rt = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, a: 10, A: 10, b: 11, B: 11, c: 12, C: 12, d: 13, D: 13, e: 14, E: 14, f: 15, F: 15 }, nt = function (e) { var t = e.future().text; return "EOF" === t ? [null, ""] : [rt[t.charAt(0)], t]; }, st = function (e, t, r) { for (var n_6 = 1; n_6 < t.length; n_6++) {
        e *= r, e += rt[t.charAt(n_6)];
    } return e; };
    function ot(e) { var t = e.consumeArgs(1)[0]; var r = "", n = t[t.length - 1].loc.start; for (var e_40 = t.length - 1; e_40 >= 0; e_40--) {
        var s_3 = t[e_40].loc.start;
        s_3 > n && (r += " ", n = s_3), r += t[e_40].text, n += t[e_40].text.length;
    } return r; }
    Qe("\\char", function (t) {
        var _a, _b;
        var r, n = t.popToken(), s = "";
        if ("'" === n.text)
            r = 8, n = t.popToken();
        else if ('"' === n.text)
            r = 16, n = t.popToken();
        else if ("`" === n.text)
            if (n = t.popToken(), "\\" === n.text[0])
                s = n.text.charCodeAt(1);
            else {
                if ("EOF" === n.text)
                    throw new e("\\char` missing argument");
                s = n.text.charCodeAt(0);
            }
        else
            r = 10;
        if (r) {
            var o_3, a_3 = n.text;
            if (s = rt[a_3.charAt(0)], null == s || s >= r)
                throw new e("Invalid base-".concat(r, " digit ").concat(n.text));
            for (s = st(s, a_3, r), _a = __read(nt(t), 2), o_3 = _a[0], a_3 = _a[1]; null != o_3 && o_3 < r;)
                s *= r, s += o_3, s = st(s, a_3, r), t.popToken(), _b = __read(nt(t), 2), o_3 = _b[0], a_3 = _b[1];
        }
        return "\\@char{".concat(s, "}");
    }), Qe("\\surd", "\\sqrt{\\vphantom{|}}"), Qe("⊕", "\\oplus"), Qe("\\long", ""), Qe("\\bgroup", "{"), Qe("\\egroup", "}"), Qe("~", "\\nobreakspace"), Qe("\\lq", "`"), Qe("\\rq", "'"), Qe("\\aa", "\\r a"), Qe("\\Bbbk", "\\Bbb{k}"), Qe("\\mathstrut", "\\vphantom{(}"), Qe("\\underbar", "\\underline{\\text{#1}}"), Qe("\\vdots", "{\\varvdots\\rule{0pt}{15pt}}"), Qe("⋮", "\\vdots"), Qe("\\arraystretch", "1"), Qe("\\arraycolsep", "6pt"), Qe("\\substack", "\\begin{subarray}{c}#1\\end{subarray}"), Qe("\\iff", "\\DOTSB\\;\\Longleftrightarrow\\;"), Qe("\\implies", "\\DOTSB\\;\\Longrightarrow\\;"), Qe("\\impliedby", "\\DOTSB\\;\\Longleftarrow\\;");
    var at = { ",": "\\dotsc", "\\not": "\\dotsb", "+": "\\dotsb", "=": "\\dotsb", "<": "\\dotsb", ">": "\\dotsb", "-": "\\dotsb", "*": "\\dotsb", ":": "\\dotsb", "\\DOTSB": "\\dotsb", "\\coprod": "\\dotsb", "\\bigvee": "\\dotsb", "\\bigwedge": "\\dotsb", "\\biguplus": "\\dotsb", "\\bigcap": "\\dotsb", "\\bigcup": "\\dotsb", "\\prod": "\\dotsb", "\\sum": "\\dotsb", "\\bigotimes": "\\dotsb", "\\bigoplus": "\\dotsb", "\\bigodot": "\\dotsb", "\\bigsqcap": "\\dotsb", "\\bigsqcup": "\\dotsb", "\\bigtimes": "\\dotsb", "\\And": "\\dotsb", "\\longrightarrow": "\\dotsb", "\\Longrightarrow": "\\dotsb", "\\longleftarrow": "\\dotsb", "\\Longleftarrow": "\\dotsb", "\\longleftrightarrow": "\\dotsb", "\\Longleftrightarrow": "\\dotsb", "\\mapsto": "\\dotsb", "\\longmapsto": "\\dotsb", "\\hookrightarrow": "\\dotsb", "\\doteq": "\\dotsb", "\\mathbin": "\\dotsb", "\\mathrel": "\\dotsb", "\\relbar": "\\dotsb", "\\Relbar": "\\dotsb", "\\xrightarrow": "\\dotsb", "\\xleftarrow": "\\dotsb", "\\DOTSI": "\\dotsi", "\\int": "\\dotsi", "\\oint": "\\dotsi", "\\iint": "\\dotsi", "\\iiint": "\\dotsi", "\\iiiint": "\\dotsi", "\\DOTSX": "\\dotsx" };
    Qe("\\dots", function (e) { var t = "\\dotso"; var r = e.expandAfterFuture().text; return r in at ? t = at[r] : ("\\not" === r.slice(0, 4) || r in D.math && ["bin", "rel"].includes(D.math[r].group)) && (t = "\\dotsb"), t; });
    var lt = { ")": !0, "]": !0, "\\rbrack": !0, "\\}": !0, "\\rbrace": !0, "\\rangle": !0, "\\rceil": !0, "\\rfloor": !0, "\\rgroup": !0, "\\rmoustache": !0, "\\right": !0, "\\bigr": !0, "\\biggr": !0, "\\Bigr": !0, "\\Biggr": !0, $: !0, ";": !0, ".": !0, ",": !0 };
    Qe("\\dotso", function (e) { return e.future().text in lt ? "\\ldots\\," : "\\ldots"; }), Qe("\\dotsc", function (e) { var t = e.future().text; return t in lt && "," !== t ? "\\ldots\\," : "\\ldots"; }), Qe("\\cdots", function (e) { return e.future().text in lt ? "\\@cdots\\," : "\\@cdots"; }), Qe("\\dotsb", "\\cdots"), Qe("\\dotsm", "\\cdots"), Qe("\\dotsi", "\\!\\cdots"), Qe("\\idotsint", "\\int\\!\\cdots\\!\\int"), Qe("\\dotsx", "\\ldots\\,"), Qe("\\DOTSI", "\\relax"), Qe("\\DOTSB", "\\relax"), Qe("\\DOTSX", "\\relax"), Qe("\\tmspace", "\\TextOrMath{\\kern#1#3}{\\mskip#1#2}\\relax"), Qe("\\,", "{\\tmspace+{3mu}{.1667em}}"), Qe("\\thinspace", "\\,"), Qe("\\>", "\\mskip{4mu}"), Qe("\\:", "{\\tmspace+{4mu}{.2222em}}"), Qe("\\medspace", "\\:"), Qe("\\;", "{\\tmspace+{5mu}{.2777em}}"), Qe("\\thickspace", "\\;"), Qe("\\!", "{\\tmspace-{3mu}{.1667em}}"), Qe("\\negthinspace", "\\!"), Qe("\\negmedspace", "{\\tmspace-{4mu}{.2222em}}"), Qe("\\negthickspace", "{\\tmspace-{5mu}{.277em}}"), Qe("\\enspace", "\\kern.5em "), Qe("\\enskip", "\\hskip.5em\\relax"), Qe("\\quad", "\\hskip1em\\relax"), Qe("\\qquad", "\\hskip2em\\relax"), Qe("\\AA", "\\TextOrMath{\\Angstrom}{\\mathring{A}}\\relax"), Qe("\\tag", "\\@ifstar\\tag@literal\\tag@paren"), Qe("\\tag@paren", "\\tag@literal{({#1})}"), Qe("\\tag@literal", function (t) { if (t.macros.get("\\df@tag"))
        throw new e("Multiple \\tag"); return "\\gdef\\df@tag{\\text{#1}}"; }), Qe("\\notag", "\\nonumber"), Qe("\\nonumber", "\\gdef\\@eqnsw{0}"), Qe("\\bmod", "\\mathbin{\\text{mod}}"), Qe("\\pod", "\\allowbreak\\mathchoice{\\mkern18mu}{\\mkern8mu}{\\mkern8mu}{\\mkern8mu}(#1)"), Qe("\\pmod", "\\pod{{\\rm mod}\\mkern6mu#1}"), Qe("\\mod", "\\allowbreak\\mathchoice{\\mkern18mu}{\\mkern12mu}{\\mkern12mu}{\\mkern12mu}{\\rm mod}\\,\\,#1"), Qe("\\newline", "\\\\\\relax"), Qe("\\TeX", "\\textrm{T}\\kern-.1667em\\raisebox{-.5ex}{E}\\kern-.125em\\textrm{X}"), Qe("\\LaTeX", "\\textrm{L}\\kern-.35em\\raisebox{0.2em}{\\scriptstyle A}\\kern-.15em\\TeX"), Qe("\\Temml", "\\textrm{T}\\kern-0.2em\\lower{0.2em}{\\textrm{E}}\\kern-0.08em{\\textrm{M}\\kern-0.08em\\raise{0.2em}\\textrm{M}\\kern-0.08em\\textrm{L}}"), Qe("\\hspace", "\\@ifstar\\@hspacer\\@hspace"), Qe("\\@hspace", "\\hskip #1\\relax"), Qe("\\@hspacer", "\\rule{0pt}{0pt}\\hskip #1\\relax"), Qe("\\colon", '\\mathpunct{\\char"3a}'), Qe("\\prescript", "\\pres@cript{_{#1}^{#2}}{}{#3}"), Qe("\\ordinarycolon", '\\char"3a'), Qe("\\vcentcolon", "\\mathrel{\\raisebox{0.035em}{\\ordinarycolon}}"), Qe("\\coloneq", '\\mathrel{\\raisebox{0.035em}{\\ordinarycolon}\\char"2212}'), Qe("\\Coloneq", '\\mathrel{\\char"2237\\char"2212}'), Qe("\\Eqqcolon", '\\mathrel{\\char"3d\\char"2237}'), Qe("\\Eqcolon", '\\mathrel{\\char"2212\\char"2237}'), Qe("\\colonapprox", '\\mathrel{\\raisebox{0.035em}{\\ordinarycolon}\\char"2248}'), Qe("\\Colonapprox", '\\mathrel{\\char"2237\\char"2248}'), Qe("\\colonsim", '\\mathrel{\\raisebox{0.035em}{\\ordinarycolon}\\char"223c}'), Qe("\\Colonsim", '\\mathrel{\\raisebox{0.035em}{\\ordinarycolon}\\char"223c}'), Qe("\\ratio", "\\vcentcolon"), Qe("\\coloncolon", "\\dblcolon"), Qe("\\colonequals", "\\coloneqq"), Qe("\\coloncolonequals", "\\Coloneqq"), Qe("\\equalscolon", "\\eqqcolon"), Qe("\\equalscoloncolon", "\\Eqqcolon"), Qe("\\colonminus", "\\coloneq"), Qe("\\coloncolonminus", "\\Coloneq"), Qe("\\minuscolon", "\\eqcolon"), Qe("\\minuscoloncolon", "\\Eqcolon"), Qe("\\coloncolonapprox", "\\Colonapprox"), Qe("\\coloncolonsim", "\\Colonsim"), Qe("\\notni", "\\mathrel{\\char`∌}"), Qe("\\limsup", "\\DOTSB\\operatorname*{lim\\,sup}"), Qe("\\liminf", "\\DOTSB\\operatorname*{lim\\,inf}"), Qe("\\injlim", "\\DOTSB\\operatorname*{inj\\,lim}"), Qe("\\projlim", "\\DOTSB\\operatorname*{proj\\,lim}"), Qe("\\varlimsup", "\\DOTSB\\operatorname*{\\overline{\\text{lim}}}"), Qe("\\varliminf", "\\DOTSB\\operatorname*{\\underline{\\text{lim}}}"), Qe("\\varinjlim", "\\DOTSB\\operatorname*{\\underrightarrow{\\text{lim}}}"), Qe("\\varprojlim", "\\DOTSB\\operatorname*{\\underleftarrow{\\text{lim}}}"), Qe("\\centerdot", "{\\medspace\\rule{0.167em}{0.189em}\\medspace}"), Qe("\\argmin", "\\DOTSB\\operatorname*{arg\\,min}"), Qe("\\argmax", "\\DOTSB\\operatorname*{arg\\,max}"), Qe("\\plim", "\\DOTSB\\operatorname*{plim}"), Qe("\\leftmodels", "\\mathop{\\reflectbox{$\\models$}}"), Qe("\\bra", "\\mathinner{\\langle{#1}|}"), Qe("\\ket", "\\mathinner{|{#1}\\rangle}"), Qe("\\braket", "\\mathinner{\\langle{#1}\\rangle}"), Qe("\\Bra", "\\left\\langle#1\\right|"), Qe("\\Ket", "\\left|#1\\right\\rangle");
    var it = function (e, t) { var r = "}\\,\\middle".concat("|" === t[0] ? "\\vert" : "\\Vert", "\\,{"); return e.slice(0, t.index) + r + e.slice(t.index + t[0].length); };
    Qe("\\Braket", function (e) { var t = ot(e); var r = /\|\||\||\\\|/g; var n; for (; null !== (n = r.exec(t));)
        t = it(t, n); return "\\left\\langle{" + t + "}\\right\\rangle"; }), Qe("\\Set", function (e) { var t = ot(e); var r = /\|\||\||\\\|/.exec(t); return r && (t = it(t, r)), "\\left\\{\\:{" + t + "}\\:\\right\\}"; }), Qe("\\set", function (e) { return "\\{{" + ot(e).replace(/\|/, "}\\mid{") + "}\\}"; }), Qe("\\angln", "{\\angl n}"), Qe("\\odv", "\\@ifstar\\odv@next\\odv@numerator"), Qe("\\odv@numerator", "\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}"), Qe("\\odv@next", "\\frac{\\mathrm{d}}{\\mathrm{d}#2}#1"), Qe("\\pdv", "\\@ifstar\\pdv@next\\pdv@numerator");
    var ct = function (e) { var t = e[0][0].text, r = tt(e[1]).split(","), n = String(r.length), s = "1" === n ? "\\partial" : "\\partial^".concat(n); var o = ""; return r.map(function (e) { o += "\\partial " + e.trim() + "\\,"; }), [t, s, o.replace(/\\,$/, "")]; };
    function mt(e) { var t = []; e.consumeSpaces(); var r = e.fetch().text; for ("\\relax" === r && (e.consume(), e.consumeSpaces(), r = e.fetch().text); "\\hline" === r || "\\hdashline" === r;)
        e.consume(), t.push("\\hdashline" === r), e.consumeSpaces(), r = e.fetch().text; return t; }
    Qe("\\pdv@numerator", function (e) { var _a = __read(ct(e.consumeArgs(2)), 3), t = _a[0], r = _a[1], n = _a[2]; return "\\frac{".concat(r, " ").concat(t, "}{").concat(n, "}"); }), Qe("\\pdv@next", function (e) { var _a = __read(ct(e.consumeArgs(2)), 3), t = _a[0], r = _a[1], n = _a[2]; return "\\frac{".concat(r, "}{").concat(n, "} ").concat(t); }), Qe("\\upalpha", "\\up@greek{\\alpha}"), Qe("\\upbeta", "\\up@greek{\\beta}"), Qe("\\upgamma", "\\up@greek{\\gamma}"), Qe("\\updelta", "\\up@greek{\\delta}"), Qe("\\upepsilon", "\\up@greek{\\epsilon}"), Qe("\\upzeta", "\\up@greek{\\zeta}"), Qe("\\upeta", "\\up@greek{\\eta}"), Qe("\\uptheta", "\\up@greek{\\theta}"), Qe("\\upiota", "\\up@greek{\\iota}"), Qe("\\upkappa", "\\up@greek{\\kappa}"), Qe("\\uplambda", "\\up@greek{\\lambda}"), Qe("\\upmu", "\\up@greek{\\mu}"), Qe("\\upnu", "\\up@greek{\\nu}"), Qe("\\upxi", "\\up@greek{\\xi}"), Qe("\\upomicron", "\\up@greek{\\omicron}"), Qe("\\uppi", "\\up@greek{\\pi}"), Qe("\\upalpha", "\\up@greek{\\alpha}"), Qe("\\uprho", "\\up@greek{\\rho}"), Qe("\\upsigma", "\\up@greek{\\sigma}"), Qe("\\uptau", "\\up@greek{\\tau}"), Qe("\\upupsilon", "\\up@greek{\\upsilon}"), Qe("\\upphi", "\\up@greek{\\phi}"), Qe("\\upchi", "\\up@greek{\\chi}"), Qe("\\uppsi", "\\up@greek{\\psi}"), Qe("\\upomega", "\\up@greek{\\omega}"), Qe("\\invamp", '\\mathbin{\\char"214b}'), Qe("\\parr", '\\mathbin{\\char"214b}'), Qe("\\upand", '\\mathbin{\\char"214b}'), Qe("\\with", '\\mathbin{\\char"26}'), Qe("\\multimapinv", '\\mathrel{\\char"27dc}'), Qe("\\multimapboth", '\\mathrel{\\char"29df}'), Qe("\\scoh", '{\\mkern5mu\\char"2322\\mkern5mu}'), Qe("\\sincoh", '{\\mkern5mu\\char"2323\\mkern5mu}'), Qe("\\coh", '{\\mkern5mu\\rule{}{0.7em}\\mathrlap{\\smash{\\raise2mu{\\char"2322}}}\n{\\smash{\\lower4mu{\\char"2323}}}\\mkern5mu}'), Qe("\\incoh", '{\\mkern5mu\\rule{}{0.7em}\\mathrlap{\\smash{\\raise2mu{\\char"2323}}}\n{\\smash{\\lower4mu{\\char"2322}}}\\mkern5mu}'), Qe("\\standardstate", "\\text{\\tiny\\char`⦵}");
    var pt = function (t) { if (!t.parser.settings.displayMode)
        throw new e("{".concat(t.envName, "} can be used only in display mode.")); }, ut = /([-+]?) *(\d+(?:\.\d*)?|\.\d+) *([a-z]{2})/, dt = function (e) { var t = e.get("\\arraystretch"); "string" != typeof t && (t = tt(t.tokens)), t = isNaN(t) ? null : Number(t); var r = e.get("\\arraycolsep"); "string" != typeof r && (r = tt(r.tokens)); var n = ut.exec(r); return [t, n ? { number: +(n[1] + n[2]), unit: n[3] } : null]; }, ht = function (t) { var r = ""; for (var n_7 = 0; n_7 < t.length; n_7++)
        if ("label" === t[n_7].type) {
            if (r)
                throw new e("Multiple \\labels in one row");
            r = t[n_7].string;
        } return r; };
    function gt(e) { if (-1 === e.indexOf("ed"))
        return -1 === e.indexOf("*"); }
    function ft(t, _a, p) {
        var r = _a.cols, n = _a.envClasses, s = _a.autoTag, o = _a.singleRow, a = _a.emptySingleRow, l = _a.maxNumCols, i = _a.leqno, c = _a.arraystretch, m = _a.arraycolsep;
        var u = n && n.includes("bordermatrix") ? "}" : "\\end";
        t.gullet.beginGroup(), o || t.gullet.macros.set("\\cr", "\\\\\\relax"), t.gullet.beginGroup();
        var d = [];
        var h = [d], g = [], f = [], b = [], y = null != s ? [] : void 0;
        function w() { s && t.gullet.macros.set("\\@eqnsw", "1", !0); }
        function x() { y && (t.gullet.macros.get("\\df@tag") ? (y.push(t.subparse([new We("\\df@tag")])), t.gullet.macros.set("\\df@tag", void 0, !0)) : y.push(Boolean(s) && "1" === t.gullet.macros.get("\\@eqnsw"))); }
        for (w(), b.push(mt(t));;) {
            var r_18 = t.parseExpression(!1, o ? "\\end" : "\\\\");
            t.gullet.endGroup(), t.gullet.beginGroup(), r_18 = { type: "ordgroup", mode: t.mode, body: r_18, semisimple: !0 }, d.push(r_18);
            var s_4 = t.fetch().text;
            if ("&" === s_4) {
                if (l && d.length === l) {
                    if (!n.includes("array"))
                        throw new e(2 === l ? "The split environment accepts no more than two columns" : "The equation environment accepts only one column", t.nextToken);
                    if (t.settings.strict)
                        throw new e("Too few columns specified in the {array} column argument.", t.nextToken);
                }
                t.consume();
            }
            else {
                if (s_4 === u) {
                    x(), 1 === d.length && 0 === r_18.body.length && (h.length > 1 || !a) && h.pop(), f.push(ht(r_18.body)), b.length < h.length + 1 && b.push([]);
                    break;
                }
                if ("\\\\" !== s_4)
                    throw new e("Expected & or \\\\ or \\cr or " + u, t.nextToken);
                {
                    var e_41 = void 0;
                    t.consume(), " " !== t.gullet.future().text && (e_41 = t.parseSizeGroup(!0)), g.push(e_41 ? e_41.value : null), x(), f.push(ht(r_18.body)), b.push(mt(t)), d = [], h.push(d), w();
                }
            }
        }
        return t.gullet.endGroup(), t.gullet.endGroup(), { type: "array", mode: t.mode, body: h, cols: r, rowGaps: g, hLinesBeforeRow: b, envClasses: n, autoTag: s, scriptLevel: p, tags: y, labels: f, leqno: i, arraystretch: c, arraycolsep: m };
    }
    function bt(e) { return "d" === e.slice(0, 1) ? "display" : "text"; }
    var yt = { c: "center ", l: "left ", r: "right " }, wt = function (e) { var t = new C("mtd", []); return t.style = { padding: "0", width: "50%" }, e.envClasses.includes("multline") && (t.style.width = "7.5%"), t; }, xt = function (e, t) {
        var e_42, _a, e_43, _b, e_44, _c, e_45, _d, e_46, _f;
        var r = [], n = e.body.length, s = e.hLinesBeforeRow, o = e.tags && e.tags.some(function (e) { return e; });
        var _loop_1 = function (a_4) {
            var l_2 = e.body[a_4], i_1 = [], c_1 = "text" === e.scriptLevel ? Ze : "script" === e.scriptLevel ? Ye : Xe;
            for (var r_19 = 0; r_19 < l_2.length; r_19++) {
                var s_5 = new C("mtd", [ge(l_2[r_19], t.withLevel(c_1))]);
                if (e.envClasses.includes("multline")) {
                    var e_47 = 0 === a_4 ? "left" : a_4 === n - 1 ? "right" : "center";
                    "center" !== e_47 && s_5.classes.push("tml-" + e_47);
                }
                i_1.push(s_5);
            }
            var m_1 = e.body[0].length;
            for (var e_48 = 0; e_48 < m_1 - l_2.length; e_48++)
                i_1.push(new C("mtd", [], [], t));
            if (o) {
                var r_20 = e.tags[a_4];
                var n_8 = void 0;
                !0 === r_20 ? n_8 = new C("mtext", [new T(["tml-eqn"])]) : !1 === r_20 ? n_8 = new C("mtext", [], []) : (n_8 = he(r_20[0].body, t.withLevel(c_1), !0), n_8 = ie(n_8), n_8.classes = ["tml-tag"]), n_8 && (i_1.unshift(wt(e)), i_1.push(wt(e)), e.leqno ? i_1[0].children.push(n_8) : i_1[i_1.length - 1].children.push(n_8));
            }
            var p_2 = new C("mtr", i_1, []), u_1 = e.labels.shift();
            u_1 && e.tags && e.tags[a_4] && (p_2.setAttribute("id", u_1), Array.isArray(e.tags[a_4]) && p_2.classes.push("tml-tageqn")), 0 === a_4 && s[0].length > 0 && (2 === s[0].length ? p_2.children.forEach(function (e) { e.style.borderTop = "0.15em double"; }) : p_2.children.forEach(function (e) { e.style.borderTop = s[0][0] ? "0.06em dashed" : "0.06em solid"; })), s[a_4 + 1].length > 0 && (2 === s[a_4 + 1].length ? p_2.children.forEach(function (e) { e.style.borderBottom = "0.15em double"; }) : p_2.children.forEach(function (e) { e.style.borderBottom = s[a_4 + 1][0] ? "0.06em dashed" : "0.06em solid"; }));
            var d_1 = !0;
            for (var e_49 = 0; e_49 < p_2.children.length; e_49++) {
                var t_31 = p_2.children[e_49].children[0];
                if (!t_31 || "mpadded" !== t_31.type || "0px" !== t_31.attributes.height) {
                    d_1 = !1;
                    break;
                }
            }
            if (d_1) {
                p_2.classes.push("ff-squash");
                for (var e_50 = 0; e_50 < p_2.children.length; e_50++)
                    p_2.children[e_50].style.paddingTop = "0", p_2.children[e_50].style.paddingBottom = "0";
            }
            r.push(p_2);
        };
        for (var a_4 = 0; a_4 < n; a_4++) {
            _loop_1(a_4);
        }
        if (e.arraystretch && 1 !== e.arraystretch) {
            var t_32 = String(1.4 * e.arraystretch - .8) + "ex";
            for (var e_51 = 0; e_51 < r.length; e_51++)
                for (var n_9 = 0; n_9 < r[e_51].children.length; n_9++)
                    r[e_51].children[n_9].style.paddingTop = t_32, r[e_51].children[n_9].style.paddingBottom = t_32;
        }
        var a, l;
        if (e.envClasses.length > 0 && (a = e.envClasses.includes("abut") || e.envClasses.includes("cases") ? "0" : e.envClasses.includes("small") ? "0.1389" : e.envClasses.includes("cd") ? "0.25" : "0.4", l = "em"), e.arraycolsep) {
            var r_21 = Be(e.arraycolsep, t);
            a = r_21.number.toFixed(4), l = r_21.unit;
        }
        if (a) {
            var t_33 = 0 === r.length ? 0 : r[0].children.length, n_10 = function (r, n) { return 0 === r && 0 === n || r === t_33 - 1 && 1 === n ? "0" : "align" !== e.envClasses[0] ? a : 1 === n ? "0" : o ? r % 2 ? "1" : "0" : r % 2 ? "0" : "1"; };
            for (var e_52 = 0; e_52 < r.length; e_52++)
                for (var t_34 = 0; t_34 < r[e_52].children.length; t_34++)
                    r[e_52].children[t_34].style.paddingLeft = "".concat(n_10(t_34, 0)).concat(l), r[e_52].children[t_34].style.paddingRight = "".concat(n_10(t_34, 1)).concat(l);
        }
        if (0 === e.envClasses.length)
            for (var e_53 = 0; e_53 < r.length; e_53++)
                r[e_53].children[0].style.paddingLeft = "0em", r[e_53].children.length === r[0].children.length && (r[e_53].children[r[e_53].children.length - 1].style.paddingRight = "0em");
        if (e.envClasses.length > 0) {
            var t_35 = e.envClasses.includes("align") || e.envClasses.includes("alignat");
            for (var n_11 = 0; n_11 < r.length; n_11++) {
                var s_6 = r[n_11];
                if (t_35) {
                    for (var e_54 = 0; e_54 < s_6.children.length; e_54++)
                        s_6.children[e_54].classes = ["tml-" + (e_54 % 2 ? "left" : "right")];
                    if (o) {
                        var t_36 = e.leqno ? 0 : s_6.children.length - 1;
                        s_6.children[t_36].classes = [];
                    }
                }
                if (s_6.children.length > 1 && e.envClasses.includes("cases") && (s_6.children[1].style.paddingLeft = "1em"), e.envClasses.includes("cases") || e.envClasses.includes("subarray"))
                    try {
                        for (var _g = (e_42 = void 0, __values(s_6.children)), _h = _g.next(); !_h.done; _h = _g.next()) {
                            var e_55 = _h.value;
                            e_55.classes.push("tml-left");
                        }
                    }
                    catch (e_42_1) { e_42 = { error: e_42_1 }; }
                    finally {
                        try {
                            if (_h && !_h.done && (_a = _g.return)) _a.call(_g);
                        }
                        finally { if (e_42) throw e_42.error; }
                    }
            }
        }
        var i = new C("mtable", r);
        if (e.envClasses.length > 0 && (e.envClasses.includes("jot") ? i.classes.push("tml-jot") : e.envClasses.includes("small") && i.classes.push("tml-small")), "display" === e.scriptLevel && i.setAttribute("displaystyle", "true"), (e.autoTag || e.envClasses.includes("multline")) && (i.style.width = "100%"), e.cols && e.cols.length > 0) {
            var t_37 = e.cols;
            var r_22 = !1, n_12 = 0, s_7 = t_37.length;
            for (; "separator" === t_37[n_12].type;)
                n_12 += 1;
            for (; "separator" === t_37[s_7 - 1].type;)
                s_7 -= 1;
            if ("separator" === t_37[0].type) {
                var e_56 = "separator" === t_37[1].type ? "0.15em double" : "|" === t_37[0].separator ? "0.06em solid " : "0.06em dashed ";
                try {
                    for (var _j = __values(i.children), _k = _j.next(); !_k.done; _k = _j.next()) {
                        var t_38 = _k.value;
                        t_38.children[0].style.borderLeft = e_56;
                    }
                }
                catch (e_43_1) { e_43 = { error: e_43_1 }; }
                finally {
                    try {
                        if (_k && !_k.done && (_b = _j.return)) _b.call(_j);
                    }
                    finally { if (e_43) throw e_43.error; }
                }
            }
            var a_5 = o ? 0 : -1;
            for (var e_57 = n_12; e_57 < s_7; e_57++)
                if ("align" === t_37[e_57].type) {
                    var n_13 = yt[t_37[e_57].align];
                    a_5 += 1;
                    try {
                        for (var _l = (e_44 = void 0, __values(i.children)), _m = _l.next(); !_m.done; _m = _l.next()) {
                            var e_58 = _m.value;
                            "center" !== n_13.trim() && a_5 < e_58.children.length && (e_58.children[a_5].classes = ["tml-" + n_13.trim()]);
                        }
                    }
                    catch (e_44_1) { e_44 = { error: e_44_1 }; }
                    finally {
                        try {
                            if (_m && !_m.done && (_c = _l.return)) _c.call(_l);
                        }
                        finally { if (e_44) throw e_44.error; }
                    }
                    r_22 = !0;
                }
                else if ("separator" === t_37[e_57].type) {
                    if (r_22) {
                        var r_23 = "separator" === t_37[e_57 + 1].type ? "0.15em double" : "|" === t_37[e_57].separator ? "0.06em solid" : "0.06em dashed";
                        try {
                            for (var _o = (e_45 = void 0, __values(i.children)), _p = _o.next(); !_p.done; _p = _o.next()) {
                                var e_59 = _p.value;
                                a_5 < e_59.children.length && (e_59.children[a_5].style.borderRight = r_23);
                            }
                        }
                        catch (e_45_1) { e_45 = { error: e_45_1 }; }
                        finally {
                            try {
                                if (_p && !_p.done && (_d = _o.return)) _d.call(_o);
                            }
                            finally { if (e_45) throw e_45.error; }
                        }
                    }
                    r_22 = !1;
                }
            if ("separator" === t_37[t_37.length - 1].type) {
                var e_60 = "separator" === t_37[t_37.length - 2].type ? "0.15em double" : "|" === t_37[t_37.length - 1].separator ? "0.06em solid" : "0.06em dashed";
                try {
                    for (var _q = __values(i.children), _s = _q.next(); !_s.done; _s = _q.next()) {
                        var t_39 = _s.value;
                        t_39.children[t_39.children.length - 1].style.borderRight = e_60, t_39.children[t_39.children.length - 1].style.paddingRight = "0.4em";
                    }
                }
                catch (e_46_1) { e_46 = { error: e_46_1 }; }
                finally {
                    try {
                        if (_s && !_s.done && (_f = _q.return)) _f.call(_q);
                    }
                    finally { if (e_46) throw e_46.error; }
                }
            }
        }
        return e.envClasses.includes("small") && (i = new C("mstyle", [i]), i.setAttribute("scriptlevel", "1")), i;
    }, kt = function (t, r) { -1 === t.envName.indexOf("ed") && pt(t); var n = "split" === t.envName, s = [], o = ft(t.parser, { cols: s, emptySingleRow: !0, autoTag: n ? void 0 : gt(t.envName), envClasses: ["abut", "jot"], maxNumCols: "split" === t.envName ? 2 : void 0, leqno: t.parser.settings.leqno }, "display"); var a, l = 0; var i = t.envName.indexOf("at") > -1; if (r[0] && i) {
        var t_40 = "";
        for (var e_61 = 0; e_61 < r[0].body.length; e_61++) {
            t_40 += Fe(r[0].body[e_61], "textord").text;
        }
        if (isNaN(t_40))
            throw new e("The alignat enviroment requires a numeric first argument.");
        a = Number(t_40), l = 2 * a;
    } o.body.forEach(function (t) { if (i) {
        var r_24 = t.length / 2;
        if (a < r_24)
            throw new e("Too many math in a row: expected ".concat(a, ", but got ").concat(r_24), t[0]);
    }
    else
        l < t.length && (l = t.length); }); for (var e_62 = 0; e_62 < l; ++e_62) {
        var t_41 = "r";
        e_62 % 2 == 1 && (t_41 = "l"), s[e_62] = { type: "align", align: t_41 };
    } return "split" === t.envName || (i ? o.envClasses.push("alignat") : o.envClasses[0] = "align"), o; };
    Le({ type: "array", names: ["array", "darray"], props: { numArgs: 1 }, handler: function (t, r) { var n = (Me(r[0]) ? [r[0]] : Fe(r[0], "ordgroup").body).map(function (t) { var r = je(t).text; if (-1 !== "lcr".indexOf(r))
            return { type: "align", align: r }; if ("|" === r)
            return { type: "separator", separator: "|" }; if (":" === r)
            return { type: "separator", separator: ":" }; throw new e("Unknown column alignment: " + r, t); }), _a = __read(dt(t.parser.gullet.macros), 2), s = _a[0], o = _a[1], a = { cols: n, envClasses: ["array"], maxNumCols: n.length, arraystretch: s, arraycolsep: o }; return ft(t.parser, a, bt(t.envName)); }, mathmlBuilder: xt }), Le({ type: "array", names: ["matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "matrix*", "pmatrix*", "bmatrix*", "Bmatrix*", "vmatrix*", "Vmatrix*"], props: { numArgs: 0 }, handler: function (t) { var r = { matrix: null, pmatrix: ["(", ")"], bmatrix: ["[", "]"], Bmatrix: ["\\{", "\\}"], vmatrix: ["|", "|"], Vmatrix: ["\\Vert", "\\Vert"] }[t.envName.replace("*", "")]; var n = "c"; var s = { envClasses: [], cols: [] }; if ("*" === t.envName.charAt(t.envName.length - 1)) {
            var r_25 = t.parser;
            if (r_25.consumeSpaces(), "[" === r_25.fetch().text) {
                if (r_25.consume(), r_25.consumeSpaces(), n = r_25.fetch().text, -1 === "lcr".indexOf(n))
                    throw new e("Expected l or c or r", r_25.nextToken);
                r_25.consume(), r_25.consumeSpaces(), r_25.expect("]"), r_25.consume(), s.cols = [];
            }
        } var o = ft(t.parser, s, "text"); o.cols = o.body.length > 0 ? new Array(o.body[0].length).fill({ type: "align", align: n }) : []; var _a = __read(dt(t.parser.gullet.macros), 2), a = _a[0], l = _a[1]; return o.arraystretch = a, !l || 6 === l && "pt" === l || (o.arraycolsep = l), r ? { type: "leftright", mode: t.mode, body: [o], left: r[0], right: r[1], rightColor: void 0 } : o; }, mathmlBuilder: xt }), Le({ type: "array", names: ["bordermatrix"], props: { numArgs: 0 }, handler: function (e) { var t = ft(e.parser, { cols: [], envClasses: ["bordermatrix"] }, "text"); return t.cols = t.body.length > 0 ? new Array(t.body[0].length).fill({ type: "align", align: "c" }) : [], t.envClasses = [], t.arraystretch = 1, "matrix" === e.envName ? t : (function (e, t) { var r = e.body; r[0].shift(); var n = new Array(r.length - 1).fill().map(function () { return []; }); for (var e_63 = 1; e_63 < r.length; e_63++) {
            n[e_63 - 1].push(r[e_63].shift());
            var t_42 = [];
            for (var n_14 = 0; n_14 < r[e_63].length; n_14++)
                t_42.push(r[e_63][n_14]);
            n[e_63 - 1].push(_e(t_42, "vphantom"));
        } var s = new Array(r.length).fill().map(function () { return []; }); for (var e_64 = 0; e_64 < r[0].length; e_64++)
            s[0].push(r[0][e_64]); for (var e_65 = 1; e_65 < r.length; e_65++)
            for (var t_43 = 0; t_43 < r[0].length; t_43++)
                s[e_65].push(_e(r[e_65][t_43].body, "hphantom")); for (var e_66 = 0; e_66 < r[0].length; e_66++)
            r[0][e_66] = _e(r[0][e_66].body, "hphantom"); var o = { type: "array", mode: "math", body: n, cols: [{ type: "align", align: "c" }], rowGaps: new Array(n.length - 1).fill(null), hLinesBeforeRow: new Array(n.length + 1).fill().map(function () { return []; }), envClasses: [], scriptLevel: "text", arraystretch: 1, labels: new Array(n.length).fill(""), arraycolsep: { number: .04, unit: "em" } }, a = { type: "styling", mode: "math", scriptLevel: "text", body: [{ type: "array", mode: "math", body: s, cols: new Array(s.length).fill({ type: "align", align: "c" }), rowGaps: new Array(s.length - 1).fill(null), hLinesBeforeRow: new Array(s.length + 1).fill().map(function () { return []; }), envClasses: [], scriptLevel: "text", arraystretch: 1, labels: new Array(s.length).fill(""), arraycolsep: null }] }, l = { type: "leftright", mode: "math", body: [e], left: t ? t[0] : "(", right: t ? t[1] : ")", rightColor: void 0 }; return He([o, { type: "supsub", mode: "math", stack: !0, base: { type: "op", mode: "math", limits: !0, alwaysHandleSupSub: !0, parentIsSupSub: !0, symbol: !1, suppressBaseShift: !0, body: [l] }, sup: a, sub: null }]); })(t, e.delimiters); }, mathmlBuilder: xt }), Le({ type: "array", names: ["smallmatrix"], props: { numArgs: 0 }, handler: function (e) { return ft(e.parser, { envClasses: ["small"] }, "script"); }, mathmlBuilder: xt }), Le({ type: "array", names: ["subarray"], props: { numArgs: 1 }, handler: function (t, r) { var n = (Me(r[0]) ? [r[0]] : Fe(r[0], "ordgroup").body).map(function (t) { var r = je(t).text; if (-1 !== "lc".indexOf(r))
            return { type: "align", align: r }; throw new e("Unknown column alignment: " + r, t); }); if (n.length > 1)
            throw new e("{subarray} can contain only one column"); var s = { cols: n, envClasses: ["small"] }; if (s = ft(t.parser, s, "script"), s.body.length > 0 && s.body[0].length > 1)
            throw new e("{subarray} can contain only one column"); return s; }, mathmlBuilder: xt }), Le({ type: "array", names: ["cases", "dcases", "rcases", "drcases"], props: { numArgs: 0 }, handler: function (e) { var t = ft(e.parser, { cols: [], envClasses: ["cases"] }, bt(e.envName)); return { type: "leftright", mode: e.mode, body: [t], left: e.envName.indexOf("r") > -1 ? "." : "\\{", right: e.envName.indexOf("r") > -1 ? "\\}" : ".", rightColor: void 0 }; }, mathmlBuilder: xt }), Le({ type: "array", names: ["align", "align*", "aligned", "split"], props: { numArgs: 0 }, handler: kt, mathmlBuilder: xt }), Le({ type: "array", names: ["alignat", "alignat*", "alignedat"], props: { numArgs: 1 }, handler: kt, mathmlBuilder: xt }), Le({ type: "array", names: ["gathered", "gather", "gather*"], props: { numArgs: 0 }, handler: function (e) { "gathered" !== e.envName && pt(e); var t = { cols: [], envClasses: ["abut", "jot"], autoTag: gt(e.envName), emptySingleRow: !0, leqno: e.parser.settings.leqno }; return ft(e.parser, t, "display"); }, mathmlBuilder: xt }), Le({ type: "array", names: ["equation", "equation*"], props: { numArgs: 0 }, handler: function (e) { pt(e); var t = { autoTag: gt(e.envName), emptySingleRow: !0, singleRow: !0, maxNumCols: 1, envClasses: ["align"], leqno: e.parser.settings.leqno }; return ft(e.parser, t, "display"); }, mathmlBuilder: xt }), Le({ type: "array", names: ["multline", "multline*"], props: { numArgs: 0 }, handler: function (e) { pt(e); var t = { autoTag: "multline" === e.envName, maxNumCols: 1, envClasses: ["jot", "multline"], leqno: e.parser.settings.leqno }; return ft(e.parser, t, "display"); }, mathmlBuilder: xt }), Le({ type: "array", names: ["CD"], props: { numArgs: 0 }, handler: function (t) { return (pt(t), function (t) { var r = []; for (t.gullet.beginGroup(), t.gullet.macros.set("\\cr", "\\\\\\relax"), t.gullet.beginGroup();;) {
            r.push(t.parseExpression(!1, "\\\\")), t.gullet.endGroup(), t.gullet.beginGroup();
            var n_15 = t.fetch().text;
            if ("&" !== n_15 && "\\\\" !== n_15) {
                if ("\\end" === n_15) {
                    0 === r[r.length - 1].length && r.pop();
                    break;
                }
                throw new e("Expected \\\\ or \\cr or \\end", t.nextToken);
            }
            t.consume();
        } var n = []; var s = [n]; for (var o_4 = 0; o_4 < r.length; o_4++) {
            var a_6 = r[o_4];
            var l_3 = Ge();
            for (var r_26 = 0; r_26 < a_6.length; r_26++)
                if (Pe(a_6[r_26])) {
                    n.push(l_3), r_26 += 1;
                    var s_8 = je(a_6[r_26]).text, o_5 = new Array(2);
                    if (o_5[0] = { type: "ordgroup", mode: "math", body: [] }, o_5[1] = { type: "ordgroup", mode: "math", body: [] }, "=|.".indexOf(s_8) > -1)
                        ;
                    else {
                        if (!("<>AV".indexOf(s_8) > -1))
                            throw new e('Expected one of "<>AV=|." after @.');
                        for (var t_44 = 0; t_44 < 2; t_44++) {
                            var n_16 = !0;
                            for (var l_4 = r_26 + 1; l_4 < a_6.length; l_4++) {
                                if (Re(a_6[l_4], s_8)) {
                                    n_16 = !1, r_26 = l_4;
                                    break;
                                }
                                if (Pe(a_6[l_4]))
                                    throw new e("Missing a " + s_8 + " character to complete a CD arrow.", a_6[l_4]);
                                o_5[t_44].body.push(a_6[l_4]);
                            }
                            if (n_16)
                                throw new e("Missing a " + s_8 + " character to complete a CD arrow.", a_6[r_26]);
                        }
                    }
                    var i_2 = Ue(s_8, o_5, t);
                    n.push(i_2), l_3 = Ge();
                }
                else
                    l_3.body.push(a_6[r_26]);
            o_4 % 2 == 0 ? n.push(l_3) : n.shift(), n = [], s.push(n);
        } return s.pop(), t.gullet.endGroup(), t.gullet.endGroup(), { type: "array", mode: "math", body: s, tags: null, labels: new Array(s.length + 1).fill(""), envClasses: ["jot", "cd"], cols: [], hLinesBeforeRow: new Array(s.length + 1).fill([]) }; }(t.parser)); }, mathmlBuilder: xt }), g({ type: "text", names: ["\\hline", "\\hdashline"], props: { numArgs: 0, allowedInText: !0, allowedInMath: !0 }, handler: function (t, r) { throw new e("".concat(t.funcName, " valid only within array environment")); } });
    var vt = Ie;
    g({ type: "bordermatrix", names: ["\\bordermatrix", "\\matrix"], props: { numArgs: 0, numOptionalArgs: 1 }, handler: function (_a, r, n) {
            var e = _a.parser, t = _a.funcName;
            var s = ["(", ")"];
            if ("\\bordermatrix" === t && n[0] && n[0].body) {
                var e_67 = n[0].body;
                1 === e_67.length && "delimiter" === e_67[0].type && (s = [e_67[0].left, e_67[0].right]);
            }
            e.consumeSpaces(), e.consume();
            var o = vt.bordermatrix, a = { mode: e.mode, envName: t.slice(1), delimiters: s, parser: e }, l = o.handler(a);
            return e.expect("}", !0), l;
        } }), g({ type: "cancelto", names: ["\\cancelto"], props: { numArgs: 2 }, handler: function (_a, t) {
            var e = _a.parser;
            var r = t[0], n = t[1];
            return { type: "cancelto", mode: e.mode, body: n, to: r, isCharacterBox: i(n) };
        }, mathmlBuilder: function (e, t) { var r = new C("mrow", [ge(e.body, t)], ["ff-narrow"]), n = new C("mphantom", [ge(e.body, t)]), s = new C("mrow", [n], ["tml-cancelto"]); s.style.color = t.color, e.isCharacterBox && m.indexOf(e.body.body[0].text) > -1 && (s.style.left = "0.1em", s.style.width = "90%"); var o = new C("mrow", [r, s], ["menclose"]); if (!e.isCharacterBox || /[f∫∑]/.test(e.body.body[0].text))
            n.style.paddingRight = "0.2em";
        else {
            n.style.padding = "0.5ex 0.1em 0 0";
            var e_68 = new C("mspace", []);
            e_68.setAttribute("height", "0.85em"), r.children.push(e_68);
        } var a; if (e.isCharacterBox)
            a = new C("mspace", []), a.setAttribute("height", "1em");
        else {
            var r_27 = ge(e.body, t), n_17 = new C("mpadded", [r_27]);
            n_17.setAttribute("width", "0.1px"), a = new C("mphantom", [n_17]);
        } var l = ge(e.to, t); l.style.color = t.color; var i = new C("mpadded", [l]); if (!e.isCharacterBox || /[f∫∑]/.test(e.body.body[0].text)) {
            var e_69 = new C("mspace", []);
            e_69.setAttribute("width", "0.2em"), i.children.unshift(e_69);
        } i.setAttribute("width", "0.1px"); var c = new C("mover", [a, i]), p = new C("mrow", [], ["ff-nudge-left"]); return B([ce([o, c]), p]); } }), g({ type: "textord", names: ["\\@char"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, n) {
            var t = _a.parser, r = _a.token;
            var s = Fe(n[0], "ordgroup").body;
            var o = "";
            for (var e_70 = 0; e_70 < s.length; e_70++) {
                o += Fe(s[e_70], "textord").text;
            }
            var a = parseInt(o);
            if (isNaN(a))
                throw new e("\\@char has non-numeric argument ".concat(o), r);
            return { type: "textord", mode: t.mode, text: String.fromCodePoint(a) };
        } });
    var At = /^(#[a-f0-9]{3}|#?[a-f0-9]{6})$/i, Tt = /^(#[a-f0-9]{3}|#?[a-f0-9]{6}|[a-z]+)$/i, St = /^ *\d{1,3} *(?:, *\d{1,3} *){2}$/, Ot = /^ *[10](?:\.\d*)? *(?:, *[10](?:\.\d*)? *){2}$/, qt = /^[a-f0-9]{6}$/i, Bt = function (e) { var t = e.toString(16); return 1 === t.length && (t = "0" + t), t; }, Ct = JSON.parse('{\n  "Apricot": "#ffb484",\n  "Aquamarine": "#08b4bc",\n  "Bittersweet": "#c84c14",\n  "blue": "#0000FF",\n  "Blue": "#303494",\n  "BlueGreen": "#08b4bc",\n  "BlueViolet": "#503c94",\n  "BrickRed": "#b8341c",\n  "brown": "#BF8040",\n  "Brown": "#802404",\n  "BurntOrange": "#f8941c",\n  "CadetBlue": "#78749c",\n  "CarnationPink": "#f884b4",\n  "Cerulean": "#08a4e4",\n  "CornflowerBlue": "#40ace4",\n  "cyan": "#00FFFF",\n  "Cyan": "#08acec",\n  "Dandelion": "#ffbc44",\n  "darkgray": "#404040",\n  "DarkOrchid": "#a8548c",\n  "Emerald": "#08ac9c",\n  "ForestGreen": "#089c54",\n  "Fuchsia": "#90348c",\n  "Goldenrod": "#ffdc44",\n  "gray": "#808080",\n  "Gray": "#98949c",\n  "green": "#00FF00",\n  "Green": "#08a44c",\n  "GreenYellow": "#e0e474",\n  "JungleGreen": "#08ac9c",\n  "Lavender": "#f89cc4",\n  "lightgray": "#c0c0c0",\n  "lime": "#BFFF00",\n  "LimeGreen": "#90c43c",\n  "magenta": "#FF00FF",\n  "Magenta": "#f0048c",\n  "Mahogany": "#b0341c",\n  "Maroon": "#b03434",\n  "Melon": "#f89c7c",\n  "MidnightBlue": "#086494",\n  "Mulberry": "#b03c94",\n  "NavyBlue": "#086cbc",\n  "olive": "#7F7F00",\n  "OliveGreen": "#407c34",\n  "orange": "#FF8000",\n  "Orange": "#f8843c",\n  "OrangeRed": "#f0145c",\n  "Orchid": "#b074ac",\n  "Peach": "#f8945c",\n  "Periwinkle": "#8074bc",\n  "PineGreen": "#088c74",\n  "pink": "#ff7f7f",\n  "Plum": "#98248c",\n  "ProcessBlue": "#08b4ec",\n  "purple": "#BF0040",\n  "Purple": "#a0449c",\n  "RawSienna": "#983c04",\n  "red": "#ff0000",\n  "Red": "#f01c24",\n  "RedOrange": "#f86434",\n  "RedViolet": "#a0246c",\n  "Rhodamine": "#f0549c",\n  "Royallue": "#0874bc",\n  "RoyalPurple": "#683c9c",\n  "RubineRed": "#f0047c",\n  "Salmon": "#f8948c",\n  "SeaGreen": "#30bc9c",\n  "Sepia": "#701404",\n  "SkyBlue": "#48c4dc",\n  "SpringGreen": "#c8dc64",\n  "Tan": "#e09c74",\n  "teal": "#007F7F",\n  "TealBlue": "#08acb4",\n  "Thistle": "#d884b4",\n  "Turquoise": "#08b4cc",\n  "violet": "#800080",\n  "Violet": "#60449c",\n  "VioletRed": "#f054a4",\n  "WildStrawberry": "#f0246c",\n  "yellow": "#FFFF00",\n  "Yellow": "#fff404",\n  "YellowGreen": "#98cc6c",\n  "YellowOrange": "#ffa41c"\n}'), Nt = function (t, r) { var n = ""; if ("HTML" === t) {
        if (!At.test(r))
            throw new e("Invalid HTML input.");
        n = r;
    }
    else if ("RGB" === t) {
        if (!St.test(r))
            throw new e("Invalid RGB input.");
        r.split(",").map(function (e) { n += Bt(Number(e.trim())); });
    }
    else {
        if (!Ot.test(r))
            throw new e("Invalid rbg input.");
        r.split(",").map(function (t) { var r = Number(t.trim()); if (r > 1)
            throw new e("Color rgb input must be < 1."); n += Bt(Number((255 * r).toFixed(0))); });
    } return "#" !== n.charAt(0) && (n = "#" + n), n; }, zt = function (t, r, n) { var s = "\\\\color@".concat(t); if (!Tt.exec(t))
        throw new e("Invalid color: '" + t + "'", n); return qt.test(t) ? "#" + t : ("#" === t.charAt(0) || (r.has(s) ? t = r.get(s).tokens[0].text : Ct[t] && (t = Ct[t])), t); }, $t = function (e, t) { var r = de(e.body, t.withColor(e.color)); return 0 === r.length && r.push(new C("mrow")), r = r.map(function (t) { return (t.style.color = e.color, t); }), B(r); };
    g({ type: "color", names: ["\\textcolor"], props: { numArgs: 2, numOptionalArgs: 1, allowedInText: !0, argTypes: ["raw", "raw", "original"] }, handler: function (_a, r, n) {
            var e = _a.parser, t = _a.token;
            var s = n[0] && Fe(n[0], "raw").string;
            var o = "";
            if (s) {
                var e_71 = Fe(r[0], "raw").string;
                o = Nt(s, e_71);
            }
            else
                o = zt(Fe(r[0], "raw").string, e.gullet.macros, t);
            var a = r[1];
            return { type: "color", mode: e.mode, color: o, isTextColor: !0, body: y(a) };
        }, mathmlBuilder: $t }), g({ type: "color", names: ["\\color"], props: { numArgs: 1, numOptionalArgs: 1, allowedInText: !0, argTypes: ["raw", "raw"] }, handler: function (_a, n, s) {
            var e = _a.parser, t = _a.breakOnTokenText, r = _a.token;
            var o = s[0] && Fe(s[0], "raw").string;
            var a = "";
            if (o) {
                var e_72 = Fe(n[0], "raw").string;
                a = Nt(o, e_72);
            }
            else
                a = zt(Fe(n[0], "raw").string, e.gullet.macros, r);
            var l = e.parseExpression(!0, t, !0);
            return { type: "color", mode: e.mode, color: a, isTextColor: !1, body: l };
        }, mathmlBuilder: $t }), g({ type: "color", names: ["\\definecolor"], props: { numArgs: 3, allowedInText: !0, argTypes: ["raw", "raw", "raw"] }, handler: function (_a, s) {
            var t = _a.parser, r = _a.funcName, n = _a.token;
            var o = Fe(s[0], "raw").string;
            if (!/^[A-Za-z]+$/.test(o))
                throw new e("Color name must be latin letters.", n);
            var a = Fe(s[1], "raw").string;
            if (!["HTML", "RGB", "rgb"].includes(a))
                throw new e("Color model must be HTML, RGB, or rgb.", n);
            var l = Fe(s[2], "raw").string, i = Nt(a, l);
            return t.gullet.macros.set("\\\\color@".concat(o), { tokens: [{ text: i }], numArgs: 0 }), { type: "internal", mode: t.mode };
        } }), g({ type: "cr", names: ["\\\\"], props: { numArgs: 0, numOptionalArgs: 0, allowedInText: !0 }, handler: function (_a, t, r) {
            var e = _a.parser;
            var n = "[" === e.gullet.future().text ? e.parseSizeGroup(!0) : null, s = !e.settings.displayMode;
            return { type: "cr", mode: e.mode, newLine: s, size: n && Fe(n, "size").value };
        }, mathmlBuilder: function (e, t) { var r = new C("mo"); if (e.newLine && (r.setAttribute("linebreak", "newline"), e.size)) {
            var n_18 = Be(e.size, t);
            r.setAttribute("height", n_18.number + n_18.unit);
        } return r; } });
    var Et = { "\\global": "\\global", "\\long": "\\\\globallong", "\\\\globallong": "\\\\globallong", "\\def": "\\gdef", "\\gdef": "\\gdef", "\\edef": "\\xdef", "\\xdef": "\\xdef", "\\let": "\\\\globallet", "\\futurelet": "\\\\globalfuture" }, It = function (t) { var r = t.text; if (/^(?:[\\{}$&#^_]|EOF)$/.test(r))
        throw new e("Expected a control sequence", t); return r; }, Lt = function (e, t, r, n) { var s = e.gullet.macros.get(r.text); null == s && (r.noexpand = !0, s = { tokens: [r], numArgs: 0, unexpandable: !e.gullet.isExpandable(r.text) }), e.gullet.macros.set(t, s, n); };
    g({ type: "internal", names: ["\\global", "\\long", "\\\\globallong"], props: { numArgs: 0, allowedInText: !0 }, handler: function (_a) {
            var t = _a.parser, r = _a.funcName;
            t.consumeSpaces();
            var n = t.fetch();
            if (Et[n.text])
                return "\\global" !== r && "\\\\globallong" !== r || (n.text = Et[n.text]), Fe(t.parseFunction(), "internal");
            throw new e("Invalid token after macro prefix", n);
        } }), g({ type: "internal", names: ["\\def", "\\gdef", "\\edef", "\\xdef"], props: { numArgs: 0, allowedInText: !0, primitive: !0 }, handler: function (_a) {
            var t = _a.parser, r = _a.funcName;
            var n = t.gullet.popToken();
            var s = n.text;
            if (/^(?:[\\{}$&#^_]|EOF)$/.test(s))
                throw new e("Expected a control sequence", n);
            var o, a = 0;
            var l = [[]];
            for (; "{" !== t.gullet.future().text;)
                if (n = t.gullet.popToken(), "#" === n.text) {
                    if ("{" === t.gullet.future().text) {
                        o = t.gullet.future(), l[a].push("{");
                        break;
                    }
                    if (n = t.gullet.popToken(), !/^[1-9]$/.test(n.text))
                        throw new e("Invalid argument number \"".concat(n.text, "\""));
                    if (parseInt(n.text) !== a + 1)
                        throw new e("Argument number \"".concat(n.text, "\" out of order"));
                    a++, l.push([]);
                }
                else {
                    if ("EOF" === n.text)
                        throw new e("Expected a macro definition");
                    l[a].push(n.text);
                }
            var i = t.gullet.consumeArg().tokens;
            if (o && i.unshift(o), "\\edef" === r || "\\xdef" === r) {
                if (i = t.gullet.expandTokens(i), i.length > t.gullet.settings.maxExpand)
                    throw new e("Too many expansions in an " + r);
                i.reverse();
            }
            return t.gullet.macros.set(s, { tokens: i, numArgs: a, delimiters: l }, r === Et[r]), { type: "internal", mode: t.mode };
        } }), g({ type: "internal", names: ["\\let", "\\\\globallet"], props: { numArgs: 0, allowedInText: !0, primitive: !0 }, handler: function (_a) {
            var e = _a.parser, t = _a.funcName;
            var r = It(e.gullet.popToken());
            e.gullet.consumeSpaces();
            var n = (function (e) { var t = e.gullet.popToken(); return "=" === t.text && (t = e.gullet.popToken(), " " === t.text && (t = e.gullet.popToken())), t; })(e);
            return Lt(e, r, n, "\\\\globallet" === t), { type: "internal", mode: e.mode };
        } }), g({ type: "internal", names: ["\\futurelet", "\\\\globalfuture"], props: { numArgs: 0, allowedInText: !0, primitive: !0 }, handler: function (_a) {
            var e = _a.parser, t = _a.funcName;
            var r = It(e.gullet.popToken()), n = e.gullet.popToken(), s = e.gullet.popToken();
            return Lt(e, r, s, "\\\\globalfuture" === t), e.gullet.pushToken(s), e.gullet.pushToken(n), { type: "internal", mode: e.mode };
        } }), g({ type: "internal", names: ["\\newcommand", "\\renewcommand", "\\providecommand"], props: { numArgs: 0, allowedInText: !0, primitive: !0 }, handler: function (_a) {
            var t = _a.parser, r = _a.funcName;
            var n = "";
            var s = t.gullet.popToken();
            "{" === s.text ? (n = It(t.gullet.popToken()), t.gullet.popToken()) : n = It(s);
            var o = t.gullet.isDefined(n);
            if (o && "\\newcommand" === r)
                throw new e("\\newcommand{".concat(n, "} attempting to redefine ").concat(n, "; use \\renewcommand"));
            if (!o && "\\renewcommand" === r)
                throw new e("\\renewcommand{".concat(n, "} when command ").concat(n, " does not yet exist; use \\newcommand"));
            var a = 0;
            if ("[" === t.gullet.future().text) {
                var r_28 = t.gullet.popToken();
                if (r_28 = t.gullet.popToken(), !/^[0-9]$/.test(r_28.text))
                    throw new e("Invalid number of arguments: \"".concat(r_28.text, "\""));
                if (a = parseInt(r_28.text), r_28 = t.gullet.popToken(), "]" !== r_28.text)
                    throw new e("Invalid argument \"".concat(r_28.text, "\""));
            }
            var l = t.gullet.consumeArg().tokens;
            return "\\providecommand" === r && t.gullet.macros.has(n) || t.gullet.macros.set(n, { tokens: l, numArgs: a }), { type: "internal", mode: t.mode };
        } });
    var Ft = { "\\bigl": { mclass: "mopen", size: 1 }, "\\Bigl": { mclass: "mopen", size: 2 }, "\\biggl": { mclass: "mopen", size: 3 }, "\\Biggl": { mclass: "mopen", size: 4 }, "\\bigr": { mclass: "mclose", size: 1 }, "\\Bigr": { mclass: "mclose", size: 2 }, "\\biggr": { mclass: "mclose", size: 3 }, "\\Biggr": { mclass: "mclose", size: 4 }, "\\bigm": { mclass: "mrel", size: 1 }, "\\Bigm": { mclass: "mrel", size: 2 }, "\\biggm": { mclass: "mrel", size: 3 }, "\\Biggm": { mclass: "mrel", size: 4 }, "\\big": { mclass: "mord", size: 1 }, "\\Big": { mclass: "mord", size: 2 }, "\\bigg": { mclass: "mord", size: 3 }, "\\Bigg": { mclass: "mord", size: 4 } }, jt = { "(": ")", "\\lparen": "\\rparen", "[": "]", "\\lbrack": "\\rbrack", "\\{": "\\}", "\\lbrace": "\\rbrace", "⦇": "⦈", "\\llparenthesis": "\\rrparenthesis", "\\lfloor": "\\rfloor", "⌊": "⌋", "\\lceil": "\\rceil", "⌈": "⌉", "\\langle": "\\rangle", "⟨": "⟩", "\\lAngle": "\\rAngle", "⟪": "⟫", "\\llangle": "\\rrangle", "⦉": "⦊", "\\lvert": "\\rvert", "\\lVert": "\\rVert", "\\lgroup": "\\rgroup", "⟮": "⟯", "\\lmoustache": "\\rmoustache", "⎰": "⎱", "\\llbracket": "\\rrbracket", "⟦": "⟧", "\\lBrace": "\\rBrace", "⦃": "⦄" }, Mt = new Set(Object.keys(jt));
    new Set(Object.values(jt));
    var Dt = new Set(["(", "\\lparen", ")", "\\rparen", "[", "\\lbrack", "]", "\\rbrack", "\\{", "\\lbrace", "\\}", "\\rbrace", "⦇", "\\llparenthesis", "⦈", "\\rrparenthesis", "\\lfloor", "\\rfloor", "⌊", "⌋", "\\lceil", "\\rceil", "⌈", "⌉", "<", ">", "\\langle", "⟨", "\\rangle", "⟩", "\\lAngle", "⟪", "\\rAngle", "⟫", "\\llangle", "⦉", "\\rrangle", "⦊", "\\lt", "\\gt", "\\lvert", "\\rvert", "\\lVert", "\\rVert", "\\lgroup", "\\rgroup", "⟮", "⟯", "\\lmoustache", "\\rmoustache", "⎰", "⎱", "\\llbracket", "\\rrbracket", "⟦", "⟧", "\\lBrace", "\\rBrace", "⦃", "⦄", "/", "\\backslash", "|", "\\vert", "\\|", "\\Vert", "‖", "\\uparrow", "\\Uparrow", "\\downarrow", "\\Downarrow", "\\updownarrow", "\\Updownarrow", "."]), Gt = new Set(["}", "\\left", "\\middle", "\\right"]), Pt = function (e) { return e.length > 0 && (Dt.has(e) || Ft[e] || Gt.has(e)); }, Rt = [0, 1.2, 1.8, 2.4, 3];
    function Ut(t, r) { "ordgroup" === t.type && 1 === t.body.length && (t = t.body[0]); var n = Me(t); if (n && Dt.has(n.text))
        return "<" !== n.text && "\\lt" !== n.text || (n.text = "⟨"), ">" !== n.text && "\\gt" !== n.text || (n.text = "⟩"), n; throw new e(n ? "Invalid delimiter '".concat(n.text, "' after '").concat(r.funcName, "'") : "Invalid delimiter type '".concat(t.type, "'"), t); }
    var Ht = new Set(["/", "\\", "\\backslash", "∖", "\\vert", "|"]), _t = function (e, t, r, n) { var s = new C("mo", [ae("." === e ? "" : e, t)]); return s.setAttribute("fence", "true"), s.setAttribute("form", r), s.setAttribute("stretchy", n ? "true" : "false"), s; };
    function Vt(e) { if (!e.body)
        throw new Error("Bug: The delim ParseNode wasn't fully parsed."); }
    g({ type: "delimsizing", names: ["\\bigl", "\\Bigl", "\\biggl", "\\Biggl", "\\bigr", "\\Bigr", "\\biggr", "\\Biggr", "\\bigm", "\\Bigm", "\\biggm", "\\Biggm", "\\big", "\\Big", "\\bigg", "\\Bigg"], props: { numArgs: 1, argTypes: ["primitive"] }, handler: function (e, t) { var r = Ut(t[0], e), n = { type: "delimsizing", mode: e.parser.mode, size: Ft[e.funcName].size, mclass: Ft[e.funcName].mclass, delim: r.text }, s = e.parser.fetch().text; return "^" !== s && "_" !== s ? n : { type: "ordgroup", mode: "math", body: [n, { type: "ordgroup", mode: "math", body: [] }] }; }, mathmlBuilder: function (e) { var t = [], r = "." === e.delim ? "" : e.delim; t.push(ae(r, e.mode)); var n = new C("mo", t); return "mopen" === e.mclass || "mclose" === e.mclass ? n.setAttribute("fence", "true") : n.setAttribute("fence", "false"), (Ht.has(r) || r.indexOf("arrow") > -1) && n.setAttribute("stretchy", "true"), n.setAttribute("symmetric", "true"), n.setAttribute("minsize", Rt[e.size] + "em"), n.setAttribute("maxsize", Rt[e.size] + "em"), n; } }), g({ type: "leftright-right", names: ["\\right"], props: { numArgs: 1, argTypes: ["primitive"] }, handler: function (e, t) { return ({ type: "leftright-right", mode: e.parser.mode, delim: Ut(t[0], e).text }); } }), g({ type: "leftright", names: ["\\left"], props: { numArgs: 1, argTypes: ["primitive"] }, handler: function (t, r) { var n = Ut(r[0], t), s = t.parser; ++s.leftrightDepth; var o = s.parseExpression(!1, "\\right", !0), a = s.fetch(); for (; "\\middle" === a.text;) {
            s.consume();
            var t_45 = s.fetch().text;
            if (!D.math[t_45])
                throw new e("Invalid delimiter '".concat(t_45, "' after '\\middle'"));
            Ut({ type: "atom", mode: "math", text: t_45 }, { funcName: "\\middle" }), o.push({ type: "middle", mode: "math", delim: t_45 }), s.consume(), o = o.concat(s.parseExpression(!1, "\\right", !0)), a = s.fetch();
        } --s.leftrightDepth, s.expect("\\right", !1); var l = Fe(s.parseFunction(), "leftright-right"); return { type: "leftright", mode: s.mode, body: o, left: n.text, right: l.delim, isStretchy: !0 }; }, mathmlBuilder: function (e, t) { Vt(e); var r = de(e.body, t), n = _t(e.left, e.mode, "prefix", !0); r.unshift(n); var s = _t(e.right, e.mode, "postfix", !0); if (e.body.length > 0) {
            var t_46 = e.body[e.body.length - 1];
            "color" !== t_46.type || t_46.isTextColor || s.setAttribute("mathcolor", t_46.color);
        } return r.push(s), ce(r); } }), g({ type: "delimiter", names: Array.from(Mt), props: { numArgs: 0, allowedInText: !0, allowedInMath: !0, allowedInArgument: !0 }, handler: function (_a) {
            var t = _a.parser, r = _a.funcName, n = _a.token;
            if ("text" === t.mode)
                return { type: "textord", mode: "text", text: r, loc: n.loc };
            if (!t.settings.wrapDelimiterPairs)
                return { type: "atom", mode: "math", family: "open", loc: n.loc, text: r };
            var s = jt[r], o = t.parseExpression(!1, s, !1);
            if (t.fetch().text !== s)
                throw new e("Unmatched delimiter");
            return t.consume(), { type: "delimiter", mode: t.mode, body: o, left: r, right: s };
        }, mathmlBuilder: function (e, t) { Vt(e); var r = de(e.body, t), n = _t(e.left, e.mode, "prefix", !1); r.unshift(n); var s = _t(e.right, e.mode, "postfix", !1); if (e.body.length > 0) {
            var t_47 = e.body[e.body.length - 1];
            "color" !== t_47.type || t_47.isTextColor || s.setAttribute("mathcolor", t_47.color);
        } return r.push(s), ce(r); } }), g({ type: "middle", names: ["\\middle"], props: { numArgs: 1, argTypes: ["primitive"] }, handler: function (t, r) { var n = Ut(r[0], t); if (!t.parser.leftrightDepth)
            throw new e("\\middle without preceding \\left", n); return { type: "middle", mode: t.parser.mode, delim: n.text }; }, mathmlBuilder: function (e) { var t = ae(e.delim, e.mode), r = new C("mo", [t]); return r.setAttribute("stretchy", "true"), r.setAttribute("form", "infix"), "/" !== t.text && (r.setAttribute("lspace", "0.05em"), r.setAttribute("rspace", "0.05em")), r; } });
    var Wt = ["\\boxed", "\\fcolorbox", "\\colorbox"], Xt = function (e, t) { var r = Wt.includes(e.label) ? "mrow" : "menclose", n = new C(r, [ge(e.body, t)]); switch (e.label) {
        case "\\overline":
            n.setAttribute("notation", "top"), n.classes.push("tml-overline");
            break;
        case "\\underline":
            n.setAttribute("notation", "bottom"), n.classes.push("tml-underline");
            break;
        case "\\cancel":
            n.setAttribute("notation", "updiagonalstrike"), n.children.push(new C("mrow", [], ["tml-cancel", "upstrike"]));
            break;
        case "\\bcancel":
            n.setAttribute("notation", "downdiagonalstrike"), n.children.push(new C("mrow", [], ["tml-cancel", "downstrike"]));
            break;
        case "\\sout":
            n.setAttribute("notation", "horizontalstrike"), n.children.push(new C("mrow", [], ["tml-cancel", "sout"]));
            break;
        case "\\xcancel":
            n.setAttribute("notation", "updiagonalstrike downdiagonalstrike"), n.children.push(new C("mrow", [], ["tml-cancel", "tml-xcancel"]));
            break;
        case "\\longdiv":
            n.setAttribute("notation", "longdiv"), n.classes.push("longdiv-top"), n.children.push(new C("mrow", [], ["longdiv-arc"]));
            break;
        case "\\phase":
            n.setAttribute("notation", "phasorangle"), n.classes.push("phasor-bottom"), n.children.push(new C("mrow", [], ["phasor-angle"]));
            break;
        case "\\textcircled":
            n.setAttribute("notation", "circle"), n.classes.push("circle-pad"), n.children.push(new C("mrow", [], ["textcircle"]));
            break;
        case "\\angl":
            n.setAttribute("notation", "actuarial"), n.classes.push("actuarial");
            break;
        case "\\boxed":
            n.style.padding = "3pt", n.style.border = "1px solid", n.setAttribute("scriptlevel", "0"), n.setAttribute("displaystyle", "true");
            break;
        case "\\fbox":
            n.setAttribute("notation", "box"), n.classes.push("tml-fbox");
            break;
        case "\\fcolorbox":
        case "\\colorbox": n.style.padding = "0.3em", "\\fcolorbox" === e.label && (n.style.border = "0.0667em solid " + String(e.borderColor));
    } return e.backgroundColor && n.setAttribute("mathbackground", e.backgroundColor), n; };
    g({ type: "enclose", names: ["\\colorbox"], props: { numArgs: 2, numOptionalArgs: 1, allowedInText: !0, argTypes: ["raw", "raw", "text"] }, handler: function (_a, r, n) {
            var e = _a.parser, t = _a.funcName;
            var s = n[0] && Fe(n[0], "raw").string;
            var o = "";
            if (s) {
                var e_73 = Fe(r[0], "raw").string;
                o = Nt(s, e_73);
            }
            else
                o = zt(Fe(r[0], "raw").string, e.gullet.macros);
            var a = r[1];
            return { type: "enclose", mode: e.mode, label: t, backgroundColor: o, body: a };
        }, mathmlBuilder: Xt }), g({ type: "enclose", names: ["\\fcolorbox"], props: { numArgs: 3, numOptionalArgs: 1, allowedInText: !0, argTypes: ["raw", "raw", "raw", "text"] }, handler: function (_a, r, n) {
            var e = _a.parser, t = _a.funcName;
            var s = n[0] && Fe(n[0], "raw").string;
            var o, a = "";
            if (s) {
                var e_74 = Fe(r[0], "raw").string, t_48 = Fe(r[0], "raw").string;
                a = Nt(s, e_74), o = Nt(s, t_48);
            }
            else
                a = zt(Fe(r[0], "raw").string, e.gullet.macros), o = zt(Fe(r[1], "raw").string, e.gullet.macros);
            var l = r[2];
            return { type: "enclose", mode: e.mode, label: t, backgroundColor: o, borderColor: a, body: l };
        }, mathmlBuilder: Xt }), g({ type: "enclose", names: ["\\fbox"], props: { numArgs: 1, argTypes: ["hbox"], allowedInText: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "enclose", mode: e.mode, label: "\\fbox", body: t[0] });
        } }), g({ type: "enclose", names: ["\\angl", "\\cancel", "\\bcancel", "\\xcancel", "\\overline", "\\boxed", "\\longdiv", "\\phase"], props: { numArgs: 1 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0];
            return { type: "enclose", mode: e.mode, label: t, body: n };
        }, mathmlBuilder: Xt }), g({ type: "enclose", names: ["\\sout"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0];
            return { type: "enclose", mode: e.mode, label: t, body: n };
        }, mathmlBuilder: Xt }), g({ type: "enclose", names: ["\\underline"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0];
            return { type: "enclose", mode: e.mode, label: t, body: n };
        }, mathmlBuilder: Xt }), g({ type: "enclose", names: ["\\textcircled"], props: { numArgs: 1, argTypes: ["text"], allowedInArgument: !0, allowedInText: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0];
            return { type: "enclose", mode: e.mode, label: t, body: n };
        }, mathmlBuilder: Xt }), g({ type: "environment", names: ["\\begin", "\\end"], props: { numArgs: 1, argTypes: ["text"] }, handler: function (_a, n) {
            var t = _a.parser, r = _a.funcName;
            var s = n[0];
            if ("ordgroup" !== s.type)
                throw new e("Invalid environment name", s);
            var o = "";
            for (var e_75 = 0; e_75 < s.body.length; ++e_75)
                o += Fe(s.body[e_75], "textord").text;
            if ("\\begin" === r) {
                if (!Object.prototype.hasOwnProperty.call(vt, o))
                    throw new e("No such environment: " + o, s);
                var r_29 = vt[o], _b = t.parseArguments("\\begin{" + o + "}", r_29), n_19 = _b.args, a_7 = _b.optArgs, l_5 = { mode: t.mode, envName: o, parser: t }, i_3 = r_29.handler(l_5, n_19, a_7);
                t.expect("\\end", !1);
                var c_2 = t.nextToken, m_2 = Fe(t.parseFunction(), "environment");
                if (m_2.name !== o)
                    throw new e("Mismatch: \\begin{".concat(o, "} matched by \\end{").concat(m_2.name, "}"), c_2);
                return i_3;
            }
            return { type: "environment", mode: t.mode, name: o, nameGroup: s };
        } }), g({ type: "envTag", names: ["\\env@tag"], props: { numArgs: 1, argTypes: ["math"] }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "envTag", mode: e.mode, body: t[0] });
        }, mathmlBuilder: function (e, t) { return new C("mrow"); } }), g({ type: "noTag", names: ["\\env@notag"], props: { numArgs: 0 }, handler: function (_a) {
            var e = _a.parser;
            return ({ type: "noTag", mode: e.mode });
        }, mathmlBuilder: function (e, t) { return new C("mrow"); } });
    var Zt = Object.freeze({ B: 8426, E: 8427, F: 8427, H: 8387, I: 8391, L: 8390, M: 8422, R: 8393, e: 8394, g: 8355, o: 8389 }), Yt = Object.freeze({ C: 8426, H: 8388, I: 8392, R: 8394, Z: 8398 }), Jt = Object.freeze({ C: 8383, H: 8389, N: 8391, P: 8393, Q: 8393, R: 8395, Z: 8394 }), Kt = Object.freeze({ "ϵ": 119527, "ϑ": 119564, "ϰ": 119534, "φ": 119577, "ϱ": 119535, "ϖ": 119563 }), Qt = Object.freeze({ "ϵ": 119643, "ϑ": 119680, "ϰ": 119650, "φ": 119693, "ϱ": 119651, "ϖ": 119679 }), er = Object.freeze({ "ϵ": 119701, "ϑ": 119738, "ϰ": 119708, "φ": 119751, "ϱ": 119709, "ϖ": 119737 }), tr = Object.freeze({ "ϵ": 119759, "ϑ": 119796, "ϰ": 119766, "φ": 119809, "ϱ": 119767, "ϖ": 119795 }), rr = Object.freeze({ upperCaseLatin: { normal: function (e) { return 0; }, bold: function (e) { return 119743; }, italic: function (e) { return 119795; }, "bold-italic": function (e) { return 119847; }, script: function (e) { return Zt[e] || 119899; }, "script-bold": function (e) { return 119951; }, fraktur: function (e) { return Yt[e] || 120003; }, "fraktur-bold": function (e) { return 120107; }, "double-struck": function (e) { return Jt[e] || 120055; }, "sans-serif": function (e) { return 120159; }, "sans-serif-bold": function (e) { return 120211; }, "sans-serif-italic": function (e) { return 120263; }, "sans-serif-bold-italic": function (e) { return 120380; }, monospace: function (e) { return 120367; } }, lowerCaseLatin: { normal: function (e) { return 0; }, bold: function (e) { return 119737; }, italic: function (e) { return "h" === e ? 8358 : 119789; }, "bold-italic": function (e) { return 119841; }, script: function (e) { return Zt[e] || 119893; }, "script-bold": function (e) { return 119945; }, fraktur: function (e) { return 119997; }, "fraktur-bold": function (e) { return 120101; }, "double-struck": function (e) { return 120049; }, "sans-serif": function (e) { return 120153; }, "sans-serif-bold": function (e) { return 120205; }, "sans-serif-italic": function (e) { return 120257; }, "sans-serif-bold-italic": function (e) { return 120309; }, monospace: function (e) { return 120361; } }, upperCaseGreek: { normal: function (e) { return 0; }, bold: function (e) { return 119575; }, italic: function (e) { return 119633; }, "bold-italic": function (e) { return 119575; }, script: function (e) { return 0; }, "script-bold": function (e) { return 0; }, fraktur: function (e) { return 0; }, "fraktur-bold": function (e) { return 0; }, "double-struck": function (e) { return 0; }, "sans-serif": function (e) { return 119749; }, "sans-serif-bold": function (e) { return 119749; }, "sans-serif-italic": function (e) { return 0; }, "sans-serif-bold-italic": function (e) { return 119807; }, monospace: function (e) { return 0; } }, lowerCaseGreek: { normal: function (e) { return 0; }, bold: function (e) { return 119569; }, italic: function (e) { return 119627; }, "bold-italic": function (e) { return "ϕ" === e ? 119678 : 119685; }, script: function (e) { return 0; }, "script-bold": function (e) { return 0; }, fraktur: function (e) { return 0; }, "fraktur-bold": function (e) { return 0; }, "double-struck": function (e) { return 0; }, "sans-serif": function (e) { return 119743; }, "sans-serif-bold": function (e) { return 119743; }, "sans-serif-italic": function (e) { return 0; }, "sans-serif-bold-italic": function (e) { return 119801; }, monospace: function (e) { return 0; } }, varGreek: { normal: function (e) { return 0; }, bold: function (e) { return Kt[e] || -51; }, italic: function (e) { return 0; }, "bold-italic": function (e) { return Qt[e] || 58; }, script: function (e) { return 0; }, "script-bold": function (e) { return 0; }, fraktur: function (e) { return 0; }, "fraktur-bold": function (e) { return 0; }, "double-struck": function (e) { return 0; }, "sans-serif": function (e) { return er[e] || 116; }, "sans-serif-bold": function (e) { return er[e] || 116; }, "sans-serif-italic": function (e) { return 0; }, "sans-serif-bold-italic": function (e) { return tr[e] || 174; }, monospace: function (e) { return 0; } }, numeral: { normal: function (e) { return 0; }, bold: function (e) { return 120734; }, italic: function (e) { return 0; }, "bold-italic": function (e) { return 0; }, script: function (e) { return 0; }, "script-bold": function (e) { return 0; }, fraktur: function (e) { return 0; }, "fraktur-bold": function (e) { return 0; }, "double-struck": function (e) { return 120744; }, "sans-serif": function (e) { return 120754; }, "sans-serif-bold": function (e) { return 120764; }, "sans-serif-italic": function (e) { return 0; }, "sans-serif-bold-italic": function (e) { return 0; }, monospace: function (e) { return 120774; } } }), nr = function (e, t) { var r = e.codePointAt(0), n = 64 < r && r < 91 ? "upperCaseLatin" : 96 < r && r < 123 ? "lowerCaseLatin" : 912 < r && r < 938 ? "upperCaseGreek" : 944 < r && r < 970 || "ϕ" === e ? "lowerCaseGreek" : 120545 < r && r < 120572 || Kt[e] ? "varGreek" : 47 < r && r < 58 ? "numeral" : "other"; return "other" === n ? e : String.fromCodePoint(r + rr[n][t](e)); }, sr = Object.freeze({ a: "ᴀ", b: "ʙ", c: "ᴄ", d: "ᴅ", e: "ᴇ", f: "ꜰ", g: "ɢ", h: "ʜ", i: "ɪ", j: "ᴊ", k: "ᴋ", l: "ʟ", m: "ᴍ", n: "ɴ", o: "ᴏ", p: "ᴘ", q: "ǫ", r: "ʀ", s: "s", t: "ᴛ", u: "ᴜ", v: "ᴠ", w: "ᴡ", x: "x", y: "ʏ", z: "ᴢ" }), or = ["mathrm", "mathit"], ar = function (e, t) { var r = e.font, n = t.withFont(r), s = ge(e.body, n); if (0 === s.children.length)
        return s; if ("boldsymbol" === r && ["mo", "mpadded", "mrow"].includes(s.type))
        return s.style.fontWeight = "bold", s; if ((function (e, t) { if (!or.includes(t) || !e.body || "ordgroup" !== e.body.type || 1 === e.body.body.length)
        return !1; if ("mathord" !== e.body.body[0].type)
        return !1; for (var t_49 = 1; t_49 < e.body.body.length; t_49++) {
        var r_30 = e.body.body[t_49].type;
        if ("mathord" !== r_30 && ("textord" !== r_30 || isNaN(e.body.body[t_49].text)))
            return !1;
    } return !0; })(e, r)) {
        var e_76 = s.children[0].children[0].children ? s.children[0].children[0] : s.children[0];
        delete e_76.attributes.mathvariant;
        for (var t_50 = 1; t_50 < s.children.length; t_50++)
            e_76.children[0].text += s.children[t_50].children[0].children ? s.children[t_50].children[0].children[0].text : s.children[t_50].children[0].text;
        if ("mathit" === r)
            return e_76.children[0].text = e_76.children[0].text.split("").map(function (e) { return nr(e, "italic"); }).join(""), e_76;
        var t_51 = new C("mpadded", [e_76]);
        return t_51.setAttribute("lspace", "0"), t_51;
    } var o = "mo" === s.children[0].type; for (var e_77 = 1; e_77 < s.children.length; e_77++) {
        "mo" === s.children[e_77].type && "boldsymbol" === r && (s.children[e_77].style.fontWeight = "bold"), "mi" !== s.children[e_77].type && (o = !1);
        "normal" !== (s.children[e_77].attributes && s.children[e_77].attributes.mathvariant || "") && (o = !1);
    } if (!o)
        return s; var a = s.children[0]; for (var e_78 = 1; e_78 < s.children.length; e_78++)
        a.children.push(s.children[e_78].children[0]); if (a.attributes.mathvariant && "normal" === a.attributes.mathvariant) {
        var e_79 = new C("mtext", new N("​"));
        return new C("mrow", [e_79, a]);
    } return a; }, lr = { "\\Bbb": "\\mathbb", "\\bold": "\\mathbf", "\\frak": "\\mathfrak", "\\bm": "\\boldsymbol" };
    g({ type: "font", names: ["\\mathrm", "\\mathit", "\\mathbf", "\\mathnormal", "\\up@greek", "\\boldsymbol", "\\mathbb", "\\mathcal", "\\mathfrak", "\\mathscr", "\\mathsf", "\\mathsfit", "\\mathtt", "\\Bbb", "\\bm", "\\bold", "\\frak"], props: { numArgs: 1, allowedInArgument: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = b(r[0]);
            var s = t;
            return s in lr && (s = lr[s]), { type: "font", mode: e.mode, font: s.slice(1), body: n };
        }, mathmlBuilder: ar }), g({ type: "font", names: ["\\rm", "\\sf", "\\tt", "\\bf", "\\it", "\\cal"], props: { numArgs: 0, allowedInText: !0 }, handler: function (_a, n) {
            var e = _a.parser, t = _a.funcName, r = _a.breakOnTokenText;
            var s = e.mode, o = e.parseExpression(!0, r, !0);
            return { type: "font", mode: s, font: "math".concat(t.slice(1)), body: { type: "ordgroup", mode: e.mode, body: o } };
        }, mathmlBuilder: ar });
    var ir = ["display", "text", "script", "scriptscript"], cr = { auto: -1, display: 0, text: 0, script: 1, scriptscript: 2 }, mr = function (e, t) { t = (function (e, t) { var r = t; if ("display" === e) {
        var e_80 = r.level >= Ye ? Ze : Xe;
        r = r.withLevel(e_80);
    }
    else
        "text" === e && r.level === Xe ? r = r.withLevel(Ze) : "auto" === e ? r = r.incrementLevel() : "script" === e ? r = r.withLevel(Ye) : "scriptscript" === e && (r = r.withLevel(Je)); return r; })(e.scriptLevel, t); var r = ge(e.numer, t), n = ge(e.denom, t); 3 === t.level && (r.style.mathDepth = "2", r.setAttribute("scriptlevel", "2"), n.style.mathDepth = "2", n.setAttribute("scriptlevel", "2")); var s = new C("mfrac", [r, n]); if (e.hasBarLine) {
        if (e.barSize) {
            var r_31 = Be(e.barSize, t);
            s.setAttribute("linethickness", r_31.number + r_31.unit);
        }
    }
    else
        s.setAttribute("linethickness", "0px"); if (null != e.leftDelim || null != e.rightDelim) {
        var t_52 = [];
        if (null != e.leftDelim) {
            var r_32 = new C("mo", [new N(e.leftDelim.replace("\\", ""))]);
            r_32.setAttribute("fence", "true"), t_52.push(r_32);
        }
        if (t_52.push(s), null != e.rightDelim) {
            var r_33 = new C("mo", [new N(e.rightDelim.replace("\\", ""))]);
            r_33.setAttribute("fence", "true"), t_52.push(r_33);
        }
        s = ce(t_52);
    } return "auto" !== e.scriptLevel && (s = new C("mstyle", [s]), s.setAttribute("displaystyle", String("display" === e.scriptLevel)), s.setAttribute("scriptlevel", cr[e.scriptLevel])), s; };
    g({ type: "genfrac", names: ["\\cfrac", "\\dfrac", "\\frac", "\\tfrac", "\\dbinom", "\\binom", "\\tbinom", "\\\\atopfrac", "\\\\bracefrac", "\\\\brackfrac"], props: { numArgs: 2, allowedInArgument: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0], s = r[1];
            var o = !1, a = null, l = null, i = "auto";
            switch (t) {
                case "\\cfrac":
                case "\\dfrac":
                case "\\frac":
                case "\\tfrac":
                    o = !0;
                    break;
                case "\\\\atopfrac":
                    o = !1;
                    break;
                case "\\dbinom":
                case "\\binom":
                case "\\tbinom":
                    a = "(", l = ")";
                    break;
                case "\\\\bracefrac":
                    a = "\\{", l = "\\}";
                    break;
                case "\\\\brackfrac":
                    a = "[", l = "]";
                    break;
                default: throw new Error("Unrecognized genfrac command");
            }
            return "\\cfrac" === t || t.startsWith("\\d") ? i = "display" : t.startsWith("\\t") && (i = "text"), { type: "genfrac", mode: e.mode, continued: !1, numer: n, denom: s, hasBarLine: o, leftDelim: a, rightDelim: l, scriptLevel: i, barSize: null };
        }, mathmlBuilder: mr }), g({ type: "infix", names: ["\\over", "\\choose", "\\atop", "\\brace", "\\brack"], props: { numArgs: 0, infix: !0 }, handler: function (_a) {
            var e = _a.parser, t = _a.funcName, r = _a.token;
            var n;
            switch (t) {
                case "\\over":
                    n = "\\frac";
                    break;
                case "\\choose":
                    n = "\\binom";
                    break;
                case "\\atop":
                    n = "\\\\atopfrac";
                    break;
                case "\\brace":
                    n = "\\\\bracefrac";
                    break;
                case "\\brack":
                    n = "\\\\brackfrac";
                    break;
                default: throw new Error("Unrecognized infix genfrac command");
            }
            return { type: "infix", mode: e.mode, replaceWith: n, token: r };
        } });
    var pr = function (e) { var t = null; return e.length > 0 && (t = e, t = "." === t ? null : t), t; };
    g({ type: "genfrac", names: ["\\genfrac"], props: { numArgs: 6, allowedInArgument: !0, argTypes: ["math", "math", "size", "text", "math", "math"] }, handler: function (_a, t) {
            var e = _a.parser;
            var r = t[4], n = t[5], s = b(t[0]), o = "atom" === s.type && "open" === s.family ? pr(s.text) : null, a = b(t[1]), l = "atom" === a.type && "close" === a.family ? pr(a.text) : null, i = Fe(t[2], "size");
            var c, m = null;
            i.isBlank ? c = !0 : (m = i.value, c = m.number > 0);
            var p = "auto", u = t[3];
            if ("ordgroup" === u.type) {
                if (u.body.length > 0) {
                    var e_81 = Fe(u.body[0], "textord");
                    p = ir[Number(e_81.text)];
                }
            }
            else
                u = Fe(u, "textord"), p = ir[Number(u.text)];
            return { type: "genfrac", mode: e.mode, numer: r, denom: n, continued: !1, hasBarLine: c, barSize: m, leftDelim: o, rightDelim: l, scriptLevel: p };
        }, mathmlBuilder: mr }), g({ type: "infix", names: ["\\above"], props: { numArgs: 1, argTypes: ["size"], infix: !0 }, handler: function (_a, n) {
            var e = _a.parser, t = _a.funcName, r = _a.token;
            return ({ type: "infix", mode: e.mode, replaceWith: "\\\\abovefrac", barSize: Fe(n[0], "size").value, token: r });
        } }), g({ type: "genfrac", names: ["\\\\abovefrac"], props: { numArgs: 3, argTypes: ["math", "size", "math"] }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0], s = function (e) { if (!e)
                throw new Error("Expected non-null, but got " + String(e)); return e; }(Fe(r[1], "infix").barSize), o = r[2], a = s.number > 0;
            return { type: "genfrac", mode: e.mode, numer: n, denom: o, continued: !1, hasBarLine: a, barSize: s, leftDelim: null, rightDelim: null, scriptLevel: "auto" };
        }, mathmlBuilder: mr }), g({ type: "hbox", names: ["\\hbox"], props: { numArgs: 1, argTypes: ["hbox"], allowedInArgument: !0, allowedInText: !1 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "hbox", mode: e.mode, body: y(t[0]) });
        }, mathmlBuilder: function (e, t) { var r = t.withLevel(Ze), n = he(e.body, r); return ie(n); } });
    g({ type: "horizBracket", names: ["\\overbrace", "\\underbrace", "\\overbracket", "\\underbracket"], props: { numArgs: 1 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            return ({ type: "horizBracket", mode: e.mode, label: t, isOver: /^\\over/.test(t), base: r[0] });
        }, mathmlBuilder: function (e, t) { var r = I(e.label); return r.style["math-depth"] = 0, new C(e.isOver ? "mover" : "munder", [ge(e.base, t), r]); } }), g({ type: "html", names: ["\\class", "\\id", "\\style", "\\data"], props: { numArgs: 2, argTypes: ["raw", "original"], allowedInText: !0 }, handler: function (_a, s) {
            var t = _a.parser, r = _a.funcName, n = _a.token;
            var o = Fe(s[0], "raw").string, a = s[1];
            if (t.settings.strict)
                throw new e("Function \"".concat(r, "\" is disabled in strict mode"), n);
            var l;
            var i = {};
            switch (r) {
                case "\\class":
                    i.class = o, l = { command: "\\class", class: o };
                    break;
                case "\\id":
                    i.id = o, l = { command: "\\id", id: o };
                    break;
                case "\\style":
                    i.style = o, l = { command: "\\style", style: o };
                    break;
                case "\\data": {
                    var t_53 = o.split(",");
                    for (var r_34 = 0; r_34 < t_53.length; r_34++) {
                        var n_20 = t_53[r_34].split("=");
                        if (2 !== n_20.length)
                            throw new e("Error parsing key-value for \\data");
                        i["data-" + n_20[0].trim()] = n_20[1].trim();
                    }
                    l = { command: "\\data", attributes: i };
                    break;
                }
                default: throw new Error("Unrecognized html command");
            }
            if (!t.settings.isTrusted(l))
                throw new e("Function \"".concat(r, "\" is not trusted"), n);
            return { type: "html", mode: t.mode, attributes: i, body: y(a) };
        }, mathmlBuilder: function (e, t) { var r = he(e.body, t), n = []; e.attributes.class && n.push.apply(n, __spreadArray([], __read(e.attributes.class.trim().split(/\s+/)), false)), r.classes = n; for (var t_54 in e.attributes)
            "class" !== t_54 && Object.prototype.hasOwnProperty.call(e.attributes, t_54) && r.setAttribute(t_54, e.attributes[t_54]); return r; } });
    var ur = function (t) { if (/^[-+]? *(\d+(\.\d*)?|\.\d+)$/.test(t))
        return { number: +t, unit: "bp" }; {
        var r_35 = /([-+]?) *(\d+(?:\.\d*)?|\.\d+) *([a-z]{2})/.exec(t);
        if (!r_35)
            throw new e("Invalid size: '" + t + "' in \\includegraphics");
        var n_21 = { number: +(r_35[1] + r_35[2]), unit: r_35[3] };
        if (!Oe(n_21))
            throw new e("Invalid unit: '" + n_21.unit + "' in \\includegraphics.");
        return n_21;
    } };
    g({ type: "includegraphics", names: ["\\includegraphics"], props: { numArgs: 1, numOptionalArgs: 1, argTypes: ["raw", "url"], allowedInText: !1 }, handler: function (_a, n, s) {
            var t = _a.parser, r = _a.token;
            var o = { number: 0, unit: "em" }, a = { number: .9, unit: "em" }, l = { number: 0, unit: "em" }, i = "";
            if (s[0]) {
                var t_55 = Fe(s[0], "raw").string.split(",");
                for (var r_36 = 0; r_36 < t_55.length; r_36++) {
                    var n_22 = t_55[r_36].split("=");
                    if (2 === n_22.length) {
                        var t_56 = n_22[1].trim();
                        switch (n_22[0].trim()) {
                            case "alt":
                                i = t_56;
                                break;
                            case "width":
                                o = ur(t_56);
                                break;
                            case "height":
                                a = ur(t_56);
                                break;
                            case "totalheight":
                                l = ur(t_56);
                                break;
                            default: throw new e("Invalid key: '" + n_22[0] + "' in \\includegraphics.");
                        }
                    }
                }
            }
            var c = Fe(n[0], "url").url;
            if ("" === i && (i = c, i = i.replace(/^.*[\\/]/, ""), i = i.substring(0, i.lastIndexOf("."))), !t.settings.isTrusted({ command: "\\includegraphics", url: c }))
                throw new e('Function "\\includegraphics" is not trusted', r);
            return { type: "includegraphics", mode: t.mode, alt: i, width: o, height: a, totalheight: l, src: c };
        }, mathmlBuilder: function (e, t) { var r = Be(e.height, t), n = { number: 0, unit: "em" }; e.totalheight.number > 0 && e.totalheight.unit === r.unit && e.totalheight.number > r.number && (n.number = e.totalheight.number - r.number, n.unit = r.unit); var s = 0; e.width.number > 0 && (s = Be(e.width, t)); var o = { height: r.number + n.number + "em" }; s.number > 0 && (o.width = s.number + s.unit), n.number > 0 && (o.verticalAlign = -n.number + n.unit); var a = new q(e.src, e.alt, o); return a.height = r, a.depth = n, new C("mtext", [a]); } }), g({ type: "kern", names: ["\\kern", "\\mkern", "\\hskip", "\\mskip"], props: { numArgs: 1, argTypes: ["size"], primitive: !0, allowedInText: !0 }, handler: function (_a, s) {
            var t = _a.parser, r = _a.funcName, n = _a.token;
            var o = Fe(s[0], "size");
            if (t.settings.strict) {
                var s_9 = "m" === r[1], a_8 = "mu" === o.value.unit;
                if (s_9) {
                    if (!a_8)
                        throw new e("LaTeX's ".concat(r, " supports only mu units, not ").concat(o.value.unit, " units"), n);
                    if ("math" !== t.mode)
                        throw new e("LaTeX's ".concat(r, " works only in math mode"), n);
                }
                else if (a_8)
                    throw new e("LaTeX's ".concat(r, " doesn't support mu units"), n);
            }
            return { type: "kern", mode: t.mode, dimension: o.value };
        }, mathmlBuilder: function (e, t) { var r = Be(e.dimension, t), n = r.number > 0 && "em" === r.unit ? dr(r.number) : ""; if ("text" === e.mode && n.length > 0) {
            var e_82 = new N(n);
            return new C("mtext", [e_82]);
        } if (r.number >= 0) {
            var e_83 = new C("mspace");
            return e_83.setAttribute("width", r.number + r.unit), e_83;
        } {
            var e_84 = new C("mrow");
            return e_84.style.marginLeft = r.number + r.unit, e_84;
        } } });
    var dr = function (e) { return e >= .05555 && e <= .05556 ? " " : e >= .1666 && e <= .1667 ? " " : e >= .2222 && e <= .2223 ? " " : e >= .2777 && e <= .2778 ? "  " : ""; }, hr = /[^A-Za-z_0-9-]/g;
    g({ type: "label", names: ["\\label"], props: { numArgs: 1, argTypes: ["raw"] }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "label", mode: e.mode, string: t[0].string.replace(hr, "") });
        }, mathmlBuilder: function (e, t) { var r = new C("mrow", [], ["tml-label"]); return e.string.length > 0 && r.setLabel(e.string), r; } });
    var gr = ["\\clap", "\\llap", "\\rlap"];
    g({ type: "lap", names: ["\\mathllap", "\\mathrlap", "\\mathclap", "\\clap", "\\llap", "\\rlap"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, s) {
            var t = _a.parser, r = _a.funcName, n = _a.token;
            if (gr.includes(r)) {
                if (t.settings.strict && "text" !== t.mode)
                    throw new e("{".concat(r, "} can be used only in text mode.\n Try \\math").concat(r.slice(1)), n);
                r = r.slice(1);
            }
            else
                r = r.slice(5);
            var o = s[0];
            return { type: "lap", mode: t.mode, alignment: r, body: o };
        }, mathmlBuilder: function (e, t) { var r; if ("llap" === e.alignment) {
            var n_23 = de(y(e.body), t), s_10 = new C("mphantom", n_23);
            r = new C("mpadded", [s_10]), r.setAttribute("width", "0.1px");
        } var n = ge(e.body, t); var s; if ("llap" === e.alignment ? (n.style.position = "absolute", n.style.right = "0", n.style.bottom = "0", s = new C("mpadded", [r, n])) : s = new C("mpadded", [n]), "rlap" === e.alignment)
            e.body.body.length > 0 && "genfrac" === e.body.body[0].type && s.setAttribute("lspace", "0.16667em");
        else {
            var t_57 = "llap" === e.alignment ? "-1" : "-0.5";
            s.setAttribute("lspace", t_57 + "width"), "llap" === e.alignment ? s.style.position = "relative" : (s.style.display = "flex", s.style.justifyContent = "center");
        } return s.setAttribute("width", "0.1px"), s; } }), g({ type: "ordgroup", names: ["\\(", "$"], props: { numArgs: 0, allowedInText: !0, allowedInMath: !1 }, handler: function (_a, r) {
            var e = _a.funcName, t = _a.parser;
            var n = t.mode;
            t.switchMode("math");
            var s = "\\(" === e ? "\\)" : "$", o = t.parseExpression(!1, s);
            return t.expect(s), t.switchMode(n), { type: "ordgroup", mode: t.mode, body: o };
        } }), g({ type: "text", names: ["\\)", "\\]"], props: { numArgs: 0, allowedInText: !0, allowedInMath: !1 }, handler: function (t, r) { throw new e("Mismatched ".concat(t.funcName), r); } });
    g({ type: "mathchoice", names: ["\\mathchoice"], props: { numArgs: 4, primitive: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "mathchoice", mode: e.mode, display: y(t[0]), text: y(t[1]), script: y(t[2]), scriptscript: y(t[3]) });
        }, mathmlBuilder: function (e, t) { var r = (function (e, t) { switch (t.level) {
            case Xe: return e.display;
            case Ze: return e.text;
            case Ye: return e.script;
            case Je: return e.scriptscript;
            default: return e.text;
        } })(e, t); return he(r, t); } });
    var fr = ["text", "textord", "mathord", "atom"];
    function br(e, t) { var r; var n = de(e.body, t); if ("minner" === e.mclass)
        r = new C("mpadded", n);
    else if ("mord" === e.mclass)
        e.isCharacterBox || "mathord" === n[0].type ? (r = n[0], r.type = "mi", 1 === r.children.length && r.children[0].text && "∇" === r.children[0].text && r.setAttribute("mathvariant", "normal")) : r = new C("mi", n);
    else {
        r = new C("mrow", n), e.mustPromote ? (r = n[0], r.type = "mo", e.isCharacterBox && e.body[0].text && /[A-Za-z]/.test(e.body[0].text) && r.setAttribute("mathvariant", "italic")) : r = new C("mrow", n);
        var s_11 = t.level < 2;
        "mrow" === r.type ? s_11 && ("mbin" === e.mclass ? (r.children.unshift(Ce(.2222)), r.children.push(Ce(.2222))) : "mrel" === e.mclass ? (r.children.unshift(Ce(.2778)), r.children.push(Ce(.2778))) : "mpunct" === e.mclass ? r.children.push(Ce(.1667)) : "minner" === e.mclass && (r.children.unshift(Ce(.0556)), r.children.push(Ce(.0556)))) : "mbin" === e.mclass ? (r.attributes.lspace = s_11 ? "0.2222em" : "0", r.attributes.rspace = s_11 ? "0.2222em" : "0") : "mrel" === e.mclass ? (r.attributes.lspace = s_11 ? "0.2778em" : "0", r.attributes.rspace = s_11 ? "0.2778em" : "0") : "mpunct" === e.mclass ? (r.attributes.lspace = "0em", r.attributes.rspace = s_11 ? "0.1667em" : "0") : "mopen" === e.mclass || "mclose" === e.mclass ? (r.attributes.lspace = "0em", r.attributes.rspace = "0em") : "minner" === e.mclass && s_11 && (r.attributes.lspace = "0.0556em", r.attributes.width = "+0.1111em"), "mopen" !== e.mclass && "mclose" !== e.mclass && (delete r.attributes.stretchy, delete r.attributes.form);
    } return r; }
    g({ type: "mclass", names: ["\\mathord", "\\mathbin", "\\mathrel", "\\mathopen", "\\mathclose", "\\mathpunct", "\\mathinner"], props: { numArgs: 1, primitive: !0 }, handler: function (_a, r) {
            var e_85, _b;
            var e = _a.parser, t = _a.funcName;
            var n = r[0], s = i(n);
            var o = !0;
            var a = { type: "mathord", text: "", mode: e.mode }, l = n.body ? n.body : [n];
            try {
                for (var l_6 = __values(l), l_6_1 = l_6.next(); !l_6_1.done; l_6_1 = l_6.next()) {
                    var t_58 = l_6_1.value;
                    if (!fr.includes(t_58.type)) {
                        o = !1;
                        break;
                    }
                    D[e.mode][t_58.text] ? a.text += D[e.mode][t_58.text].replace : t_58.text ? a.text += t_58.text : t_58.body && t_58.body.map(function (e) { a.text += e.text; });
                }
            }
            catch (e_85_1) { e_85 = { error: e_85_1 }; }
            finally {
                try {
                    if (l_6_1 && !l_6_1.done && (_b = l_6.return)) _b.call(l_6);
                }
                finally { if (e_85) throw e_85.error; }
            }
            return o && "\\mathord" === t && "mathord" === a.type && a.text.length > 1 ? a : { type: "mclass", mode: e.mode, mclass: "m" + t.slice(5), body: y(o ? a : n), isCharacterBox: s, mustPromote: o };
        }, mathmlBuilder: br });
    var yr = function (e) { var t = "ordgroup" === e.type && e.body.length && 1 === e.body.length ? e.body[0] : e; if ("atom" === t.type) {
        var r_37 = e.body.length > 0 && e.body[0].text && D.math[e.body[0].text] ? D.math[e.body[0].text].group : t.family;
        return "bin" === r_37 || "rel" === r_37 ? "m" + r_37 : "mord";
    } return "mord"; };
    g({ type: "mclass", names: ["\\@binrel"], props: { numArgs: 2 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "mclass", mode: e.mode, mclass: yr(t[0]), body: y(t[1]), isCharacterBox: i(t[1]) });
        } }), g({ type: "mclass", names: ["\\stackrel", "\\overset", "\\underset"], props: { numArgs: 2 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[1], s = r[0];
            var o;
            o = "\\stackrel" !== t ? yr(n) : "mrel";
            var a = { type: "mrel" === o || "mbin" === o ? "op" : "ordgroup", mode: n.mode, limits: !0, alwaysHandleSupSub: !0, parentIsSupSub: !1, symbol: !1, suppressBaseShift: "\\stackrel" !== t, body: y(n) };
            return { type: "supsub", mode: s.mode, stack: !0, base: a, sup: "\\underset" === t ? null : s, sub: "\\underset" === t ? s : null };
        }, mathmlBuilder: br });
    var wr = function (e, t, r) { if (!e)
        return r; var n = ge(e, t); return "mrow" === n.type && 0 === n.children.length ? r : n; };
    g({ type: "multiscript", names: ["\\sideset", "\\pres@cript"], props: { numArgs: 3 }, handler: function (_a, s) {
            var t = _a.parser, r = _a.funcName, n = _a.token;
            if (0 === s[2].body.length)
                throw new e(r + "cannot parse an empty base.");
            var o = s[2].body[0];
            if (t.settings.strict && "\\sideset" === r && !o.symbol)
                throw new e("The base of \\sideset must be a big operator. Try \\prescript.");
            if (s[0].body.length > 0 && "supsub" !== s[0].body[0].type || s[1].body.length > 0 && "supsub" !== s[1].body[0].type)
                throw new e("\\sideset can parse only subscripts and superscripts in its first two arguments", n);
            var a = s[0].body.length > 0 ? s[0].body[0] : null, l = s[1].body.length > 0 ? s[1].body[0] : null;
            return a || l ? a ? { type: "multiscript", mode: t.mode, isSideset: "\\sideset" === r, prescripts: a, postscripts: l, base: o } : { type: "styling", mode: t.mode, scriptLevel: "text", body: [{ type: "supsub", mode: t.mode, base: o, sup: l.sup, sub: l.sub }] } : o;
        }, mathmlBuilder: function (e, t) { var r = ge(e.base, t), n = new C("mprescripts"), s = new C("none"); var o = []; var a = wr(e.prescripts.sub, t, s), l = wr(e.prescripts.sup, t, s); if (e.isSideset && (a.setAttribute("style", "text-align: left;"), l.setAttribute("style", "text-align: left;")), e.postscripts) {
            o = [r, wr(e.postscripts.sub, t, s), wr(e.postscripts.sup, t, s), n, a, l];
        }
        else
            o = [r, n, a, l]; return new C("mmultiscripts", o); } }), g({ type: "not", names: ["\\not"], props: { numArgs: 1, primitive: !0, allowedInText: !1 }, handler: function (_a, t) {
            var e = _a.parser;
            var r = i(t[0]);
            var n;
            if (r)
                n = y(t[0]), "\\" === n[0].text.charAt(0) && (n[0].text = D.math[n[0].text].replace), n[0].text = n[0].text.slice(0, 1) + "̸" + n[0].text.slice(1);
            else {
                n = [{ type: "textord", mode: "math", text: "̸" }, { type: "kern", mode: "math", dimension: { number: -.6, unit: "em" } }, t[0]];
            }
            return { type: "not", mode: e.mode, body: n, isCharacterBox: r };
        }, mathmlBuilder: function (e, t) { if (e.isCharacterBox) {
            return de(e.body, t, !0)[0];
        } return he(e.body, t); } });
    var xr = ["textord", "mathord", "atom"], kr = ["\\smallint"], vr = ["textord", "mathord", "ordgroup", "close", "leftright", "font"], Ar = function (e) { e.attributes.lspace = "0.1667em", e.attributes.rspace = "0.1667em"; }, Tr = function (e, t) { var r; if (e.symbol)
        r = new C("mo", [ae(e.name, e.mode)]), kr.includes(e.name) ? r.setAttribute("largeop", "false") : r.setAttribute("movablelimits", "false"), e.fromMathOp && Ar(r);
    else if (e.body)
        r = new C("mo", de(e.body, t)), e.fromMathOp && Ar(r);
    else if (r = new C("mi", [new N(e.name.slice(1))]), !e.parentIsSupSub) {
        var t_59 = [r, new C("mo", [ae("⁡", "text")])];
        if (e.needsLeadingSpace) {
            var e_86 = new C("mspace");
            e_86.setAttribute("width", "0.1667em"), t_59.unshift(e_86);
        }
        if (!e.isFollowedByDelimiter) {
            var e_87 = new C("mspace");
            e_87.setAttribute("width", "0.1667em"), t_59.push(e_87);
        }
        r = new C("mrow", t_59);
    } return r; }, Sr = { "∏": "\\prod", "∐": "\\coprod", "∑": "\\sum", "⋀": "\\bigwedge", "⋁": "\\bigvee", "⋂": "\\bigcap", "⋃": "\\bigcup", "⨀": "\\bigodot", "⨁": "\\bigoplus", "⨂": "\\bigotimes", "⨄": "\\biguplus", "⨅": "\\bigsqcap", "⨆": "\\bigsqcup", "⨃": "\\bigcupdot", "⨇": "\\bigdoublevee", "⨈": "\\bigdoublewedge", "⨉": "\\bigtimes" };
    g({ type: "op", names: ["\\coprod", "\\bigvee", "\\bigwedge", "\\biguplus", "\\bigcupplus", "\\bigcupdot", "\\bigcap", "\\bigcup", "\\bigdoublevee", "\\bigdoublewedge", "\\intop", "\\prod", "\\sum", "\\bigotimes", "\\bigoplus", "\\bigodot", "\\bigsqcap", "\\bigsqcup", "\\bigtimes", "\\smallint", "∏", "∐", "∑", "⋀", "⋁", "⋂", "⋃", "⨀", "⨁", "⨂", "⨃", "⨄", "⨅", "⨆", "⨇", "⨈", "⨉"], props: { numArgs: 0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = t;
            return 1 === n.length && (n = Sr[n]), { type: "op", mode: e.mode, limits: !0, parentIsSupSub: !1, symbol: !0, stack: !1, name: n };
        }, mathmlBuilder: Tr }), g({ type: "op", names: ["\\mathop"], props: { numArgs: 1, primitive: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            var r = t[0], n = r.body ? r.body : [r], s = 1 === n.length && xr.includes(n[0].type);
            return { type: "op", mode: e.mode, limits: !0, parentIsSupSub: !1, symbol: s, fromMathOp: !0, stack: !1, name: s ? n[0].text : null, body: s ? null : y(r) };
        }, mathmlBuilder: Tr });
    var Or = { "∫": "\\int", "∬": "\\iint", "∭": "\\iiint", "∮": "\\oint", "∯": "\\oiint", "∰": "\\oiiint", "∱": "\\intclockwise", "∲": "\\varointclockwise", "⨌": "\\iiiint", "⨍": "\\intbar", "⨎": "\\intBar", "⨏": "\\fint", "⨒": "\\rppolint", "⨓": "\\scpolint", "⨕": "\\pointint", "⨖": "\\sqint", "⨗": "\\intlarhk", "⨘": "\\intx", "⨙": "\\intcap", "⨚": "\\intcup" };
    g({ type: "op", names: ["\\arcsin", "\\arccos", "\\arctan", "\\arctg", "\\arcctg", "\\arg", "\\ch", "\\cos", "\\cosec", "\\cosh", "\\cot", "\\cotg", "\\coth", "\\csc", "\\ctg", "\\cth", "\\deg", "\\dim", "\\exp", "\\hom", "\\ker", "\\lg", "\\ln", "\\log", "\\sec", "\\sin", "\\sinh", "\\sh", "\\sgn", "\\tan", "\\tanh", "\\tg", "\\th"], props: { numArgs: 0 }, handler: function (_a) {
            var e = _a.parser, t = _a.funcName;
            var r = e.prevAtomType, n = e.gullet.future().text;
            return { type: "op", mode: e.mode, limits: !1, parentIsSupSub: !1, symbol: !1, stack: !1, isFollowedByDelimiter: Pt(n), needsLeadingSpace: r.length > 0 && vr.includes(r), name: t };
        }, mathmlBuilder: Tr }), g({ type: "op", names: ["\\det", "\\gcd", "\\inf", "\\lim", "\\max", "\\min", "\\Pr", "\\sup"], props: { numArgs: 0 }, handler: function (_a) {
            var e = _a.parser, t = _a.funcName;
            var r = e.prevAtomType, n = e.gullet.future().text;
            return { type: "op", mode: e.mode, limits: !0, parentIsSupSub: !1, symbol: !1, stack: !1, isFollowedByDelimiter: Pt(n), needsLeadingSpace: r.length > 0 && vr.includes(r), name: t };
        }, mathmlBuilder: Tr }), g({ type: "op", names: ["\\int", "\\iint", "\\iiint", "\\iiiint", "\\oint", "\\oiint", "\\oiiint", "\\intclockwise", "\\varointclockwise", "\\intbar", "\\intBar", "\\fint", "\\rppolint", "\\scpolint", "\\pointint", "\\sqint", "\\intlarhk", "\\intx", "\\intcap", "\\intcup", "∫", "∬", "∭", "∮", "∯", "∰", "∱", "∲", "⨌", "⨍", "⨎", "⨏", "⨒", "⨓", "⨕", "⨖", "⨗", "⨘", "⨙", "⨚"], props: { numArgs: 0, allowedInArgument: !0 }, handler: function (_a) {
            var e = _a.parser, t = _a.funcName;
            var r = t;
            return 1 === r.length && (r = Or[r]), { type: "op", mode: e.mode, limits: !1, parentIsSupSub: !1, symbol: !0, stack: !1, name: r };
        }, mathmlBuilder: Tr });
    g({ type: "operatorname", names: ["\\operatorname@", "\\operatornamewithlimits"], props: { numArgs: 1, allowedInArgument: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0], s = e.prevAtomType, o = e.gullet.future().text;
            return { type: "operatorname", mode: e.mode, body: y(n), alwaysHandleSupSub: "\\operatornamewithlimits" === t, limits: !1, parentIsSupSub: !1, isFollowedByDelimiter: Pt(o), needsLeadingSpace: s.length > 0 && vr.includes(s) };
        }, mathmlBuilder: function (e, t) { var r, n = de(e.body, t.withFont("mathrm")), s = !0; for (var e_88 = 0; e_88 < n.length; e_88++) {
            var t_60 = n[e_88];
            if (t_60 instanceof C)
                switch (((("mrow" === t_60.type || "mpadded" === t_60.type) && 1 === t_60.children.length && t_60.children[0] instanceof C || "mrow" === t_60.type && 2 === t_60.children.length && t_60.children[0] instanceof C && t_60.children[1] instanceof C && "mspace" === t_60.children[1].type && !t_60.children[1].attributes.width && 0 === t_60.children[1].children.length) && (t_60 = t_60.children[0]), t_60.type)) {
                    case "mi":
                    case "mn":
                    case "ms":
                    case "mtext": break;
                    case "mspace":
                        if (t_60.attributes.width) {
                            var r_38 = t_60.attributes.width.replace("em", ""), o_6 = dr(Number(r_38));
                            "" === o_6 ? s = !1 : n[e_88] = new C("mtext", [new N(o_6)]);
                        }
                        break;
                    case "mo": {
                        var e_89 = t_60.children[0];
                        1 === t_60.children.length && e_89 instanceof N ? e_89.text = e_89.text.replace(/\u2212/, "-").replace(/\u2217/, "*") : s = !1;
                        break;
                    }
                    default: s = !1;
                }
            else
                s = !1;
        } if (s) {
            var e_90 = n.map(function (e) { return e.toText(); }).join("");
            n = [new N(e_90)];
        }
        else if (1 === n.length && ["mover", "munder"].includes(n[0].type) && ("mi" === n[0].children[0].type || "mtext" === n[0].children[0].type)) {
            if (n[0].children[0].type = "mi", e.parentIsSupSub)
                return new C("mrow", n);
            {
                var e_91 = new C("mo", [ae("⁡", "text")]);
                return B([n[0], e_91]);
            }
        } if (s ? (r = new C("mi", n), 1 === n[0].text.length && r.setAttribute("mathvariant", "normal")) : r = new C("mrow", n), !e.parentIsSupSub) {
            var t_61 = [r, new C("mo", [ae("⁡", "text")])];
            if (e.needsLeadingSpace) {
                var e_92 = new C("mspace");
                e_92.setAttribute("width", "0.1667em"), t_61.unshift(e_92);
            }
            if (!e.isFollowedByDelimiter) {
                var e_93 = new C("mspace");
                e_93.setAttribute("width", "0.1667em"), t_61.push(e_93);
            }
            return B(t_61);
        } return r; } }), Qe("\\operatorname", "\\@ifstar\\operatornamewithlimits\\operatorname@"), f({ type: "ordgroup", mathmlBuilder: function (e, t) { return he(e.body, t, e.semisimple); } }), g({ type: "phantom", names: ["\\phantom"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            var r = t[0];
            return { type: "phantom", mode: e.mode, body: y(r) };
        }, mathmlBuilder: function (e, t) { var r = de(e.body, t); return new C("mphantom", r); } }), g({ type: "hphantom", names: ["\\hphantom"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            var r = t[0];
            return { type: "hphantom", mode: e.mode, body: r };
        }, mathmlBuilder: function (e, t) { var r = de(y(e.body), t), n = new C("mphantom", r), s = new C("mpadded", [n]); return s.setAttribute("height", "0px"), s.setAttribute("depth", "0px"), s; } }), g({ type: "vphantom", names: ["\\vphantom"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            var r = t[0];
            return { type: "vphantom", mode: e.mode, body: r };
        }, mathmlBuilder: function (e, t) { var r = de(y(e.body), t), n = new C("mphantom", r), s = new C("mpadded", [n]); return s.setAttribute("width", "0.1px"), s; } }), g({ type: "pmb", names: ["\\pmb"], props: { numArgs: 1, allowedInText: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "pmb", mode: e.mode, body: y(t[0]) });
        }, mathmlBuilder: function (e, t) { var r = de(e.body, t), n = z(r); return n.setAttribute("style", "font-weight:bold"), n; } });
    var qr = function (e, t) { var r = t.withLevel(Ze), n = new C("mpadded", [ge(e.body, r)]), s = Be(e.dy, t); return n.setAttribute("voffset", s.number + s.unit), s.number > 0 ? n.style.padding = s.number + s.unit + " 0 0 0" : n.style.padding = "0 0 " + Math.abs(s.number) + s.unit + " 0", n; };
    g({ type: "raise", names: ["\\raise", "\\lower"], props: { numArgs: 2, argTypes: ["size", "primitive"], primitive: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = Fe(r[0], "size").value;
            "\\lower" === t && (n.number *= -1);
            var s = r[1];
            return { type: "raise", mode: e.mode, dy: n, body: s };
        }, mathmlBuilder: qr }), g({ type: "raise", names: ["\\raisebox"], props: { numArgs: 2, argTypes: ["size", "hbox"], allowedInText: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = Fe(r[0], "size").value, s = r[1];
            return { type: "raise", mode: e.mode, dy: n, body: s };
        }, mathmlBuilder: qr }), g({ type: "ref", names: ["\\ref", "\\eqref"], props: { numArgs: 1, argTypes: ["raw"] }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            return ({ type: "ref", mode: e.mode, funcName: t, string: r[0].string.replace(hr, "") });
        }, mathmlBuilder: function (e, t) { var r = "\\ref" === e.funcName ? ["tml-ref"] : ["tml-ref", "tml-eqref"]; return new O("#" + e.string, r, null); } }), g({ type: "reflect", names: ["\\reflectbox"], props: { numArgs: 1, argTypes: ["hbox"], allowedInText: !0 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "reflect", mode: e.mode, body: t[0] });
        }, mathmlBuilder: function (e, t) { var r = ge(e.body, t); return r.style.transform = "scaleX(-1)", r; } }), g({ type: "internal", names: ["\\relax"], props: { numArgs: 0, allowedInText: !0, allowedInArgument: !0 }, handler: function (_a) {
            var e = _a.parser;
            return ({ type: "internal", mode: e.mode });
        } }), g({ type: "rule", names: ["\\rule"], props: { numArgs: 2, numOptionalArgs: 1, allowedInText: !0, allowedInMath: !0, argTypes: ["size", "size", "size"] }, handler: function (_a, t, r) {
            var e = _a.parser;
            var n = r[0], s = Fe(t[0], "size"), o = Fe(t[1], "size");
            return { type: "rule", mode: e.mode, shift: n && Fe(n, "size").value, width: s.value, height: o.value };
        }, mathmlBuilder: function (e, t) { var r = Be(e.width, t), n = Be(e.height, t), s = e.shift ? Be(e.shift, t) : { number: 0, unit: "em" }, o = t.color && t.getColor() || "black", a = new C("mspace"); if (r.number > 0 && n.number > 0 && a.setAttribute("mathbackground", o), a.setAttribute("width", r.number + r.unit), a.setAttribute("height", n.number + n.unit), 0 === s.number)
            return a; var l = new C("mpadded", [a]); return s.number >= 0 ? l.setAttribute("height", "+" + s.number + s.unit) : (l.setAttribute("height", s.number + s.unit), l.setAttribute("depth", "+" + -s.number + s.unit)), l.setAttribute("voffset", s.number + s.unit), l; } });
    var Br = /^[0-9]$/, Cr = { 0: "₀", 1: "₁", 2: "₂", 3: "₃", 4: "₄", 5: "₅", 6: "₆", 7: "₇", 8: "₈", 9: "₉" }, Nr = { 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹" };
    g({ type: "sfrac", names: ["\\sfrac"], props: { numArgs: 2, allowedInText: !0, allowedInMath: !0 }, handler: function (_a, r) {
            var e_94, _b, e_95, _c;
            var t = _a.parser;
            var n = "";
            try {
                for (var _d = __values(r[0].body), _f = _d.next(); !_f.done; _f = _d.next()) {
                    var t_62 = _f.value;
                    if ("textord" !== t_62.type || !Br.test(t_62.text))
                        throw new e("Numerator must be an integer.", t_62);
                    n += t_62.text;
                }
            }
            catch (e_94_1) { e_94 = { error: e_94_1 }; }
            finally {
                try {
                    if (_f && !_f.done && (_b = _d.return)) _b.call(_d);
                }
                finally { if (e_94) throw e_94.error; }
            }
            var s = "";
            try {
                for (var _g = __values(r[1].body), _h = _g.next(); !_h.done; _h = _g.next()) {
                    var t_63 = _h.value;
                    if ("textord" !== t_63.type || !Br.test(t_63.text))
                        throw new e("Denominator must be an integer.", t_63);
                    s += t_63.text;
                }
            }
            catch (e_95_1) { e_95 = { error: e_95_1 }; }
            finally {
                try {
                    if (_h && !_h.done && (_c = _g.return)) _c.call(_g);
                }
                finally { if (e_95) throw e_95.error; }
            }
            return { type: "sfrac", mode: t.mode, numerator: n, denominator: s };
        }, mathmlBuilder: function (e, t) { var r = e.numerator.split("").map(function (e) { return Nr[e]; }).join(""), n = e.denominator.split("").map(function (e) { return Cr[e]; }).join(""), s = new N(r + "⁄" + n, e.mode, t); return new C("mn", [s], ["special-fraction"]); } });
    var zr = { "\\tiny": .5, "\\sixptsize": .6, "\\Tiny": .6, "\\scriptsize": .7, "\\footnotesize": .8, "\\small": .9, "\\normalsize": 1, "\\large": 1.2, "\\Large": 1.44, "\\LARGE": 1.728, "\\huge": 2.074, "\\Huge": 2.488 };
    g({ type: "sizing", names: ["\\tiny", "\\sixptsize", "\\Tiny", "\\scriptsize", "\\footnotesize", "\\small", "\\normalsize", "\\large", "\\Large", "\\LARGE", "\\huge", "\\Huge"], props: { numArgs: 0, allowedInText: !0 }, handler: function (_a, n) {
            var e = _a.breakOnTokenText, t = _a.funcName, r = _a.parser;
            r.settings.strict && "math" === r.mode && console.log("Temml strict-mode warning: Command ".concat(t, " is invalid in math mode."));
            var s = r.parseExpression(!1, e, !0);
            return { type: "sizing", mode: r.mode, funcName: t, body: s };
        }, mathmlBuilder: function (e, t) { var r = t.withFontSize(zr[e.funcName]), n = de(e.body, r), s = z(n), o = (zr[e.funcName] / t.fontSize).toFixed(4); return s.setAttribute("mathsize", o + "em"), s; } }), g({ type: "smash", names: ["\\smash"], props: { numArgs: 1, numOptionalArgs: 1, allowedInText: !0 }, handler: function (_a, t, r) {
            var e = _a.parser;
            var n = !1, s = !1;
            var o = r[0] && Fe(r[0], "ordgroup");
            if (o) {
                var e_96 = "";
                for (var t_64 = 0; t_64 < o.body.length; ++t_64) {
                    if (e_96 = o.body[t_64].text, "t" === e_96)
                        n = !0;
                    else {
                        if ("b" !== e_96) {
                            n = !1, s = !1;
                            break;
                        }
                        s = !0;
                    }
                }
            }
            else
                n = !0, s = !0;
            var a = t[0];
            return { type: "smash", mode: e.mode, body: a, smashHeight: n, smashDepth: s };
        }, mathmlBuilder: function (e, t) { var r = new C("mpadded", [ge(e.body, t)]); return e.smashHeight && r.setAttribute("height", "0px"), e.smashDepth && r.setAttribute("depth", "0px"), r; } });
    var $r = ["a", "c", "e", "ı", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z", "α", "ε", "ι", "κ", "ν", "ο", "π", "σ", "τ", "υ", "ω", "\\alpha", "\\epsilon", "\\iota", "\\kappa", "\\nu", "\\omega", "\\pi", "\\tau", "\\omega"];
    g({ type: "sqrt", names: ["\\sqrt"], props: { numArgs: 1, numOptionalArgs: 1 }, handler: function (_a, t, r) {
            var e = _a.parser;
            var n = r[0], s = t[0];
            return s.body && 1 === s.body.length && s.body[0].text && $r.includes(s.body[0].text) && s.body.push({ type: "rule", mode: "math", shift: null, width: { number: 0, unit: "pt" }, height: { number: .5, unit: "em" } }), { type: "sqrt", mode: e.mode, body: s, index: n };
        }, mathmlBuilder: function (e, t) { var r = e.body, n = e.index; return n ? new C("mroot", [ge(r, t), ge(n, t.incrementLevel())]) : new C("msqrt", [ge(r, t)]); } });
    var Er = { display: 0, text: 1, script: 2, scriptscript: 3 }, Ir = { display: ["0", "true"], text: ["0", "false"], script: ["1", "false"], scriptscript: ["2", "false"] };
    g({ type: "styling", names: ["\\displaystyle", "\\textstyle", "\\scriptstyle", "\\scriptscriptstyle"], props: { numArgs: 0, allowedInText: !0, primitive: !0 }, handler: function (_a, n) {
            var e = _a.breakOnTokenText, t = _a.funcName, r = _a.parser;
            var s = r.parseExpression(!0, e, !0), o = t.slice(1, t.length - 5);
            return { type: "styling", mode: r.mode, scriptLevel: o, body: s };
        }, mathmlBuilder: function (e, t) { var r = t.withLevel(Er[e.scriptLevel]), n = de(e.body, r), s = z(n), o = Ir[e.scriptLevel]; return s.setAttribute("scriptlevel", o[0]), s.setAttribute("displaystyle", o[1]), s; } });
    var Lr = /^m(over|under|underover)$/;
    f({ type: "supsub", mathmlBuilder: function (e, t) { var r, n, s = !1, o = !1, a = !1, l = !1; e.base && "horizBracket" === e.base.type && (n = !!e.sup, n === e.base.isOver && (s = !0, r = e.base.isOver)), !e.base || e.stack || "op" !== e.base.type && "operatorname" !== e.base.type || (e.base.parentIsSupSub = !0, o = !e.base.symbol, a = o && !e.isFollowedByDelimiter, l = e.base.needsLeadingSpace); var i = e.stack && 1 === e.base.body.length ? [ge(e.base.body[0], t)] : [ge(e.base, t)], c = t.inSubOrSup(); if (e.sub) {
            var r_39 = ge(e.sub, c);
            3 === t.level && r_39.setAttribute("scriptlevel", "2"), i.push(r_39);
        } if (e.sup) {
            var r_40 = ge(e.sup, c);
            if (3 === t.level && r_40.setAttribute("scriptlevel", "2"), e.base && e.base.text && 1 === e.base.text.length) {
                var t_65 = e.base.text;
                "DHKLUcegorsuvxyzΠΥΨαδηιμνοτυχϵ".indexOf(t_65) > -1 ? r_40.classes.push("tml-sml-pad") : "BCEFGIMNOPQRSTXZlpqtwΓΘΞΣΦΩβεζθξρςφψϑϕϱ".indexOf(t_65) > -1 ? r_40.classes.push("tml-med-pad") : "AJdfΔΛ".indexOf(t_65) > -1 && r_40.classes.push("tml-lrg-pad");
            }
            i.push(r_40);
        } var m; if (s)
            m = r ? "mover" : "munder";
        else if (e.sub)
            if (e.sup) {
                var r_41 = e.base;
                m = r_41 && ("op" === r_41.type && r_41.limits || "multiscript" === r_41.type) && (t.level === Xe || r_41.alwaysHandleSupSub) || r_41 && "operatorname" === r_41.type && r_41.alwaysHandleSupSub && (t.level === Xe || r_41.limits) ? "munderover" : "msubsup";
            }
            else {
                var r_42 = e.base;
                m = e.stack || r_42 && "op" === r_42.type && r_42.limits && (t.level === Xe || r_42.alwaysHandleSupSub) || r_42 && "operatorname" === r_42.type && r_42.alwaysHandleSupSub && (r_42.limits || t.level === Xe) ? "munder" : "msub";
            }
        else {
            var r_43 = e.base;
            m = r_43 && "op" === r_43.type && r_43.limits && (t.level === Xe || r_43.alwaysHandleSupSub) || r_43 && "operatorname" === r_43.type && r_43.alwaysHandleSupSub && (r_43.limits || t.level === Xe) ? "mover" : "msup";
        } var p = new C(m, i); if (o) {
            var e_97 = new C("mo", [ae("⁡", "text")]);
            if (l) {
                var t_66 = new C("mspace");
                t_66.setAttribute("width", "0.1667em"), p = B([t_66, p, e_97]);
            }
            else
                p = B([p, e_97]);
            if (a) {
                var e_98 = new C("mspace");
                e_98.setAttribute("width", "0.1667em"), p.children.push(e_98);
            }
        }
        else
            Lr.test(m) && (p = new C("mrow", [p])); return p; } });
    var Fr = ["\\shortmid", "\\nshortmid", "\\shortparallel", "\\nshortparallel", "\\smallsetminus"], jr = ["\\Rsh", "\\Lsh", "\\restriction"];
    f({ type: "atom", mathmlBuilder: function (e, t) { var r = new C("mo", [ae(e.text, e.mode)]); if ("punct" === e.family)
            r.setAttribute("separator", "true");
        else if ("open" === e.family || "close" === e.family)
            "open" === e.family ? (r.setAttribute("form", "prefix"), r.setAttribute("stretchy", "false")) : "close" === e.family && (r.setAttribute("form", "postfix"), r.setAttribute("stretchy", "false"));
        else if ("\\mid" === e.text)
            r.setAttribute("lspace", "0.22em"), r.setAttribute("rspace", "0.22em"), r.setAttribute("stretchy", "false");
        else if ("rel" === e.family && (function (e) { if (1 === e.length) {
            var t_67 = e.codePointAt(0);
            return 8591 < t_67 && t_67 < 8704;
        } return e.indexOf("arrow") > -1 || e.indexOf("harpoon") > -1 || jr.includes(e); })(e.text))
            r.setAttribute("stretchy", "false");
        else if (Fr.includes(e.text))
            r.setAttribute("mathsize", "70%");
        else if (":" === e.text)
            r.attributes.lspace = "0.2222em", r.attributes.rspace = "0.2222em";
        else if (e.needsSpacing)
            return "bin" === e.family ? new C("mrow", [Ce(.222), r, Ce(.222)]) : new C("mrow", [Ce(.2778), r, Ce(.2778)]); return r; } });
    var Mr = { mathbf: "bold", mathrm: "normal", textit: "italic", mathit: "italic", mathnormal: "italic", mathbb: "double-struck", mathcal: "script", mathfrak: "fraktur", mathscr: "script", mathsf: "sans-serif", mathtt: "monospace" }, Dr = function (e, t) { if ("texttt" === t.fontFamily)
        return "monospace"; if ("textsc" === t.fontFamily)
        return "normal"; if ("textsf" === t.fontFamily)
        return "textit" === t.fontShape && "textbf" === t.fontWeight ? "sans-serif-bold-italic" : "textit" === t.fontShape ? "sans-serif-italic" : "textbf" === t.fontWeight ? "sans-serif-bold" : "sans-serif"; if ("textit" === t.fontShape && "textbf" === t.fontWeight)
        return "bold-italic"; if ("textit" === t.fontShape)
        return "italic"; if ("textbf" === t.fontWeight)
        return "bold"; var r = t.font; if (!r || "mathnormal" === r)
        return null; var n = e.mode; switch (r) {
        case "mathit":
        case "greekItalic": return "italic";
        case "mathrm": {
            var t_68 = e.text.codePointAt(0);
            return 939 < t_68 && t_68 < 975 ? "italic" : "normal";
        }
        case "up@greek": return "normal";
        case "boldsymbol":
        case "mathboldsymbol": return "bold-italic";
        case "mathbf": return "bold";
        case "mathbb": return "double-struck";
        case "mathfrak": return "fraktur";
        case "mathscr":
        case "mathcal": return "script";
        case "mathsf": return "sans-serif";
        case "mathsfit": return "sans-serif-italic";
        case "mathtt": return "monospace";
    } var s = e.text; return D[n][s] && D[n][s].replace && (s = D[n][s].replace), Object.prototype.hasOwnProperty.call(Mr, r) ? Mr[r] : null; }, Gr = /^\d(?:[\d,.]*\d)?$/, Pr = /[A-Ba-z]/, Rr = new Set(["\\prime", "\\dprime", "\\trprime", "\\qprime", "\\backprime", "\\backdprime", "\\backtrprime"]);
    f({ type: "mathord", mathmlBuilder: function (e, t) { var r = ae(e.text, e.mode, t), n = r.text.codePointAt(0), s = 912 < n && n < 938 ? "normal" : "italic", o = Dr(e, t) || s; if ("script" === o)
            return r.text = nr(r.text, o), new C("mi", [r], [t.font]); "italic" !== o && (r.text = nr(r.text, o)); var a = new C("mi", [r]); if ("normal" === o && (a.setAttribute("mathvariant", "normal"), 1 === r.text.length)) {
            var e_99 = new C("mspace", []);
            a = new C("mrow", [a, e_99]);
        } return a; } }), f({ type: "textord", mathmlBuilder: function (e, t) { var r = e.text; var n = r.codePointAt(0); "textsc" === t.fontFamily && 96 < n && n < 123 && (r = sr[r]); var s = ae(r, e.mode, t), o = Dr(e, t) || "normal"; var a; if (Gr.test(e.text)) {
            var t_69 = "text" === e.mode ? "mtext" : "mn";
            if ("italic" === o || "bold-italic" === o)
                return (function (e, t, r) { var n = new C(r, [e]), s = new C("mstyle", [n]); return s.style["font-style"] = "italic", s.style["font-family"] = "Cambria, 'Times New Roman', serif", "bold-italic" === t && (s.style["font-weight"] = "bold"), s; })(s, o, t_69);
            "normal" !== o && (s.text = s.text.split("").map(function (e) { return nr(e, o); }).join("")), a = new C(t_69, [s]);
        }
        else if ("text" === e.mode)
            "normal" !== o && (s.text = nr(s.text, o)), a = new C("mtext", [s]);
        else if (Rr.has(e.text))
            a = new C("mo", [s]), a.classes.push("tml-prime");
        else {
            var e_100 = s.text;
            "italic" !== o && (s.text = nr(s.text, o)), a = new C("mi", [s]), s.text === e_100 && Pr.test(e_100) && a.setAttribute("mathvariant", "italic");
        } return a; } });
    var Ur = { "\\nobreak": "nobreak", "\\allowbreak": "allowbreak" }, Hr = { " ": {}, "\\ ": {}, "~": { className: "nobreak" }, "\\space": {}, "\\nobreakspace": { className: "nobreak" } };
    f({ type: "spacing", mathmlBuilder: function (t, r) { var n; if (Object.prototype.hasOwnProperty.call(Hr, t.text))
            n = new C("mtext", [new N(" ")]);
        else {
            if (!Object.prototype.hasOwnProperty.call(Ur, t.text))
                throw new e("Unknown type of space \"".concat(t.text, "\""));
            n = new C("mo"), "\\nobreak" === t.text && n.setAttribute("linebreak", "nobreak");
        } return n; } }), f({ type: "tag" });
    var _r = { "\\text": void 0, "\\textrm": "textrm", "\\textsf": "textsf", "\\texttt": "texttt", "\\textnormal": "textrm", "\\textsc": "textsc" }, Vr = { "\\textbf": "textbf", "\\textmd": "textmd" }, Wr = { "\\textit": "textit", "\\textup": "textup" };
    g({ type: "text", names: ["\\text", "\\textrm", "\\textsf", "\\texttt", "\\textnormal", "\\textsc", "\\textbf", "\\textmd", "\\textit", "\\textup", "\\emph"], props: { numArgs: 1, argTypes: ["text"], allowedInArgument: !0, allowedInText: !0 }, handler: function (_a, r) {
            var e = _a.parser, t = _a.funcName;
            var n = r[0];
            return { type: "text", mode: e.mode, body: y(n), font: t };
        }, mathmlBuilder: function (e, t) { var r = (function (e, t) { var r = e.font; return r ? _r[r] ? t.withTextFontFamily(_r[r]) : Vr[r] ? t.withTextFontWeight(Vr[r]) : "\\emph" === r ? "textit" === t.fontShape ? t.withTextFontShape("textup") : t.withTextFontShape("textit") : t.withTextFontShape(Wr[r]) : t; })(e, t), n = he(e.body, r); return ie(n); } }), g({ type: "vcenter", names: ["\\vcenter"], props: { numArgs: 1, argTypes: ["original"], allowedInText: !1 }, handler: function (_a, t) {
            var e = _a.parser;
            return ({ type: "vcenter", mode: e.mode, body: t[0] });
        }, mathmlBuilder: function (e, t) { var r = new C("mtd", [ge(e.body, t)]); r.style.padding = "0"; var n = new C("mtr", [r]); return new C("mtable", [n]); } }), g({ type: "verb", names: ["\\verb"], props: { numArgs: 0, allowedInText: !0 }, handler: function (t, r, n) { throw new e("\\verb ended by end of line instead of matching delimiter"); }, mathmlBuilder: function (e, t) { var r = new N(Xr(e)), n = new C("mtext", [r]); return n.setAttribute("mathvariant", "monospace"), n; } });
    var Xr = function (e) { return e.body.replace(/ /g, e.star ? "␣" : " "); }, Zr = d, Yr = "[ \r\n\t]", Jr = "(\\\\[a-zA-Z@]+)".concat(Yr, "*"), Kr = "[̀-ͯ]", Qr = new RegExp("".concat(Kr, "+$")), en = "(".concat(Yr, "+)|\\\\(\n|[ \r\t]+\n?)[ \r\t]*|([!-\\[\\]-\u2027\u202A-\uD7FF\uF900-\uFFFF]").concat(Kr, "*|[\uD800-\uDBFF][\uDC00-\uDFFF]").concat(Kr, "*|\\\\verb\\*([^]).*?\\4|\\\\verb([^*a-zA-Z]).*?\\5|").concat(Jr, "|\\\\[^\uD800-\uDFFF])");
    var tn = (function () {
        function tn(e, t) {
            this.input = e, this.settings = t, this.tokenRegex = new RegExp(en, "g"), this.catcodes = { "%": 14, "~": 13 };
        }
        tn.prototype.setCatcode = function (e, t) { this.catcodes[e] = t; };
        tn.prototype.lex = function () { var t = this.input, r = this.tokenRegex.lastIndex; if (r === t.length)
            return new We("EOF", new Ve(this, r, r)); var n = this.tokenRegex.exec(t); if (null === n || n.index !== r)
            throw new e("Unexpected character: '".concat(t[r], "'"), new We(t[r], new Ve(this, r, r + 1))); var s = n[6] || n[3] || (n[2] ? "\\ " : " "); if (14 === this.catcodes[s]) {
            var r_44 = t.indexOf("\n", this.tokenRegex.lastIndex);
            if (-1 === r_44) {
                if (this.tokenRegex.lastIndex = t.length, this.settings.strict)
                    throw new e("% comment has no terminating newline; LaTeX would fail because of commenting the end of math mode");
            }
            else
                this.tokenRegex.lastIndex = r_44 + 1;
            return this.lex();
        } return new We(s, new Ve(this, r, this.tokenRegex.lastIndex)); };
        return tn;
    }());
    var rn = (function () {
        function rn(e, t) {
            if (e === void 0) { e = Object.create(null); }
            if (t === void 0) { t = Object.create(null); }
            this.current = t, this.builtins = e, this.undefStack = [];
        }
        rn.prototype.beginGroup = function () { this.undefStack.push(Object.create(null)); };
        rn.prototype.endGroup = function () { if (0 === this.undefStack.length)
            throw new e("Unbalanced namespace destruction: attempt to pop global namespace; please report this as a bug"); var t = this.undefStack.pop(); for (var e_101 in t)
            Object.prototype.hasOwnProperty.call(t, e_101) && (void 0 === t[e_101] ? delete this.current[e_101] : this.current[e_101] = t[e_101]); };
        rn.prototype.has = function (e) { return Object.prototype.hasOwnProperty.call(this.current, e) || Object.prototype.hasOwnProperty.call(this.builtins, e); };
        rn.prototype.get = function (e) { return Object.prototype.hasOwnProperty.call(this.current, e) ? this.current[e] : this.builtins[e]; };
        rn.prototype.set = function (e, t, r) {
            if (r === void 0) { r = !1; }
            if (r) {
                for (var t_70 = 0; t_70 < this.undefStack.length; t_70++)
                    delete this.undefStack[t_70][e];
                this.undefStack.length > 0 && (this.undefStack[this.undefStack.length - 1][e] = t);
            }
            else {
                var t_71 = this.undefStack[this.undefStack.length - 1];
                t_71 && !Object.prototype.hasOwnProperty.call(t_71, e) && (t_71[e] = this.current[e]);
            }
            this.current[e] = t;
        };
        return rn;
    }());
    var nn = { "^": !0, _: !0, "\\limits": !0, "\\nolimits": !0 };
    var sn = (function () {
        function sn(e, t, r) {
            this.settings = t, this.expansionCount = 0, this.feed(e), this.macros = new rn(et, t.macros), this.mode = r, this.stack = [];
        }
        sn.prototype.feed = function (e) { this.lexer = new tn(e, this.settings); };
        sn.prototype.switchMode = function (e) { this.mode = e; };
        sn.prototype.beginGroup = function () { this.macros.beginGroup(); };
        sn.prototype.endGroup = function () { this.macros.endGroup(); };
        sn.prototype.future = function () { return 0 === this.stack.length && this.pushToken(this.lexer.lex()), this.stack[this.stack.length - 1]; };
        sn.prototype.popToken = function () { return this.future(), this.stack.pop(); };
        sn.prototype.pushToken = function (e) { this.stack.push(e); };
        sn.prototype.pushTokens = function (e) {
            var _a;
            (_a = this.stack).push.apply(_a, __spreadArray([], __read(e), false));
        };
        sn.prototype.scanArgument = function (e) {
            var _a, _b;
            var t, r, n;
            if (e) {
                if (this.consumeSpaces(), "[" !== this.future().text)
                    return null;
                t = this.popToken(), (_a = this.consumeArg(["]"]), n = _a.tokens, r = _a.end);
            }
            else
                (_b = this.consumeArg(), n = _b.tokens, t = _b.start, r = _b.end);
            return this.pushToken(new We("EOF", r.loc)), this.pushTokens(n), new We("", Ve.range(t, r));
        };
        sn.prototype.consumeSpaces = function () { for (;;) {
            if (" " !== this.future().text)
                break;
            this.stack.pop();
        } };
        sn.prototype.consumeArg = function (t) { var r = [], n = t && t.length > 0; n || this.consumeSpaces(); var s = this.future(); var o, a = 0, l = 0; do {
            if (o = this.popToken(), r.push(o), "{" === o.text)
                ++a;
            else if ("}" === o.text) {
                if (--a, -1 === a)
                    throw new e("Extra }", o);
            }
            else if ("EOF" === o.text)
                throw new e("Unexpected end of input in a macro argument, expected '" + (t && n ? t[l] : "}") + "'", o);
            if (t && n)
                if ((0 === a || 1 === a && "{" === t[l]) && o.text === t[l]) {
                    if (++l, l === t.length) {
                        r.splice(-l, l);
                        break;
                    }
                }
                else
                    l = 0;
        } while (0 !== a || n); return "{" === s.text && "}" === r[r.length - 1].text && (r.pop(), r.shift()), r.reverse(), { tokens: r, start: s, end: o }; };
        sn.prototype.consumeArgs = function (t, r) { if (r) {
            if (r.length !== t + 1)
                throw new e("The length of delimiters doesn't match the number of args!");
            var n_24 = r[0];
            for (var t_72 = 0; t_72 < n_24.length; t_72++) {
                var r_45 = this.popToken();
                if (n_24[t_72] !== r_45.text)
                    throw new e("Use of the macro doesn't match its definition", r_45);
            }
        } var n = []; for (var e_102 = 0; e_102 < t; e_102++)
            n.push(this.consumeArg(r && r[e_102 + 1]).tokens); return n; };
        sn.prototype.expandOnce = function (t) { var r = this.popToken(), n = r.text, s = r.noexpand ? null : this._getExpansion(n); if (null == s || t && s.unexpandable) {
            if (t && null == s && "\\" === n[0] && !this.isDefined(n))
                throw new e("Undefined control sequence: " + n);
            return this.pushToken(r), !1;
        } if (this.expansionCount++, this.expansionCount > this.settings.maxExpand)
            throw new e("Too many expansions: infinite loop or need to increase maxExpand setting"); var o = s.tokens; var a = this.consumeArgs(s.numArgs, s.delimiters); if (s.numArgs) {
            o = o.slice();
            for (var t_73 = o.length - 1; t_73 >= 0; --t_73) {
                var r_46 = o[t_73];
                if ("#" === r_46.text) {
                    if (0 === t_73)
                        throw new e("Incomplete placeholder at end of macro body", r_46);
                    if (r_46 = o[--t_73], "#" === r_46.text)
                        o.splice(t_73 + 1, 1);
                    else {
                        if (!/^[1-9]$/.test(r_46.text))
                            throw new e("Not a valid argument number", r_46);
                        o.splice.apply(o, __spreadArray([t_73, 2], __read(a[+r_46.text - 1]), false));
                    }
                }
            }
        } return this.pushTokens(o), o.length; };
        sn.prototype.expandAfterFuture = function () { return this.expandOnce(), this.future(); };
        sn.prototype.expandNextToken = function () { for (;;)
            if (!1 === this.expandOnce()) {
                var e_103 = this.stack.pop();
                return e_103.treatAsRelax && (e_103.text = "\\relax"), e_103;
            } throw new Error; };
        sn.prototype.expandMacro = function (e) { return this.macros.has(e) ? this.expandTokens([new We(e)]) : void 0; };
        sn.prototype.expandTokens = function (e) { var t = [], r = this.stack.length; for (this.pushTokens(e); this.stack.length > r;)
            if (!1 === this.expandOnce(!0)) {
                var e_104 = this.stack.pop();
                e_104.treatAsRelax && (e_104.noexpand = !1, e_104.treatAsRelax = !1), t.push(e_104);
            } return t; };
        sn.prototype.expandMacroAsText = function (e) { var t = this.expandMacro(e); return t ? t.map(function (e) { return e.text; }).join("") : t; };
        sn.prototype._getExpansion = function (e) { var t = this.macros.get(e); if (null == t)
            return t; if (1 === e.length) {
            var t_74 = this.lexer.catcodes[e];
            if (null != t_74 && 13 !== t_74)
                return;
        } var r = "function" == typeof t ? t(this) : t; if ("string" == typeof r) {
            var e_105 = 0;
            if (-1 !== r.indexOf("#")) {
                var t_75 = r.replace(/##/g, "");
                for (; -1 !== t_75.indexOf("#" + (e_105 + 1));)
                    ++e_105;
            }
            var t_76 = new tn(r, this.settings), n_25 = [];
            var s_12 = t_76.lex();
            for (; "EOF" !== s_12.text;)
                n_25.push(s_12), s_12 = t_76.lex();
            n_25.reverse();
            return { tokens: n_25, numArgs: e_105 };
        } return r; };
        sn.prototype.isDefined = function (e) { return this.macros.has(e) || Object.prototype.hasOwnProperty.call(Zr, e) || Object.prototype.hasOwnProperty.call(D.math, e) || Object.prototype.hasOwnProperty.call(D.text, e) || Object.prototype.hasOwnProperty.call(nn, e); };
        sn.prototype.isExpandable = function (e) { var t = this.macros.get(e); return null != t ? "string" == typeof t || "function" == typeof t || !t.unexpandable : Object.prototype.hasOwnProperty.call(Zr, e) && !Zr[e].primitive; };
        return sn;
    }());
    var on = /^[₊₋₌₍₎₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ]/, an = Object.freeze({ "₊": "+", "₋": "-", "₌": "=", "₍": "(", "₎": ")", "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9", "ₐ": "a", "ₑ": "e", "ₕ": "h", "ᵢ": "i", "ⱼ": "j", "ₖ": "k", "ₗ": "l", "ₘ": "m", "ₙ": "n", "ₒ": "o", "ₚ": "p", "ᵣ": "r", "ₛ": "s", "ₜ": "t", "ᵤ": "u", "ᵥ": "v", "ₓ": "x", "ᵦ": "β", "ᵧ": "γ", "ᵨ": "ρ", "ᵩ": "ϕ", "ᵪ": "χ", "⁺": "+", "⁻": "-", "⁼": "=", "⁽": "(", "⁾": ")", "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "ᴬ": "A", "ᴮ": "B", "ᴰ": "D", "ᴱ": "E", "ᴳ": "G", "ᴴ": "H", "ᴵ": "I", "ᴶ": "J", "ᴷ": "K", "ᴸ": "L", "ᴹ": "M", "ᴺ": "N", "ᴼ": "O", "ᴾ": "P", "ᴿ": "R", "ᵀ": "T", "ᵁ": "U", "ⱽ": "V", "ᵂ": "W", "ᵃ": "a", "ᵇ": "b", "ᶜ": "c", "ᵈ": "d", "ᵉ": "e", "ᶠ": "f", "ᵍ": "g", "ʰ": "h", "ⁱ": "i", "ʲ": "j", "ᵏ": "k", "ˡ": "l", "ᵐ": "m", "ⁿ": "n", "ᵒ": "o", "ᵖ": "p", "ʳ": "r", "ˢ": "s", "ᵗ": "t", "ᵘ": "u", "ᵛ": "v", "ʷ": "w", "ˣ": "x", "ʸ": "y", "ᶻ": "z", "ᵝ": "β", "ᵞ": "γ", "ᵟ": "δ", "ᵠ": "ϕ", "ᵡ": "χ", "ᶿ": "θ" }), ln = Object.freeze({ "𝒜": "A", "ℬ": "B", "𝒞": "C", "𝒟": "D", "ℰ": "E", "ℱ": "F", "𝒢": "G", "ℋ": "H", "ℐ": "I", "𝒥": "J", "𝒦": "K", "ℒ": "L", "ℳ": "M", "𝒩": "N", "𝒪": "O", "𝒫": "P", "𝒬": "Q", "ℛ": "R", "𝒮": "S", "𝒯": "T", "𝒰": "U", "𝒱": "V", "𝒲": "W", "𝒳": "X", "𝒴": "Y", "𝒵": "Z" });
    var cn = { "́": { text: "\\'", math: "\\acute" }, "̀": { text: "\\`", math: "\\grave" }, "̈": { text: '\\"', math: "\\ddot" }, "̃": { text: "\\~", math: "\\tilde" }, "̄": { text: "\\=", math: "\\bar" }, "̆": { text: "\\u", math: "\\breve" }, "̌": { text: "\\v", math: "\\check" }, "̂": { text: "\\^", math: "\\hat" }, "̇": { text: "\\.", math: "\\dot" }, "̊": { text: "\\r", math: "\\mathring" }, "̋": { text: "\\H" }, "̧": { text: "\\c" } }, mn = { "á": "á", "à": "à", "ä": "ä", "ǟ": "ǟ", "ã": "ã", "ā": "ā", "ă": "ă", "ắ": "ắ", "ằ": "ằ", "ẵ": "ẵ", "ǎ": "ǎ", "â": "â", "ấ": "ấ", "ầ": "ầ", "ẫ": "ẫ", "ȧ": "ȧ", "ǡ": "ǡ", "å": "å", "ǻ": "ǻ", "ḃ": "ḃ", "ć": "ć", "č": "č", "ĉ": "ĉ", "ċ": "ċ", "ď": "ď", "ḋ": "ḋ", "é": "é", "è": "è", "ë": "ë", "ẽ": "ẽ", "ē": "ē", "ḗ": "ḗ", "ḕ": "ḕ", "ĕ": "ĕ", "ě": "ě", "ê": "ê", "ế": "ế", "ề": "ề", "ễ": "ễ", "ė": "ė", "ḟ": "ḟ", "ǵ": "ǵ", "ḡ": "ḡ", "ğ": "ğ", "ǧ": "ǧ", "ĝ": "ĝ", "ġ": "ġ", "ḧ": "ḧ", "ȟ": "ȟ", "ĥ": "ĥ", "ḣ": "ḣ", "í": "í", "ì": "ì", "ï": "ï", "ḯ": "ḯ", "ĩ": "ĩ", "ī": "ī", "ĭ": "ĭ", "ǐ": "ǐ", "î": "î", "ǰ": "ǰ", "ĵ": "ĵ", "ḱ": "ḱ", "ǩ": "ǩ", "ĺ": "ĺ", "ľ": "ľ", "ḿ": "ḿ", "ṁ": "ṁ", "ń": "ń", "ǹ": "ǹ", "ñ": "ñ", "ň": "ň", "ṅ": "ṅ", "ó": "ó", "ò": "ò", "ö": "ö", "ȫ": "ȫ", "õ": "õ", "ṍ": "ṍ", "ṏ": "ṏ", "ȭ": "ȭ", "ō": "ō", "ṓ": "ṓ", "ṑ": "ṑ", "ŏ": "ŏ", "ǒ": "ǒ", "ô": "ô", "ố": "ố", "ồ": "ồ", "ỗ": "ỗ", "ȯ": "ȯ", "ȱ": "ȱ", "ő": "ő", "ṕ": "ṕ", "ṗ": "ṗ", "ŕ": "ŕ", "ř": "ř", "ṙ": "ṙ", "ś": "ś", "ṥ": "ṥ", "š": "š", "ṧ": "ṧ", "ŝ": "ŝ", "ṡ": "ṡ", "ẗ": "ẗ", "ť": "ť", "ṫ": "ṫ", "ú": "ú", "ù": "ù", "ü": "ü", "ǘ": "ǘ", "ǜ": "ǜ", "ǖ": "ǖ", "ǚ": "ǚ", "ũ": "ũ", "ṹ": "ṹ", "ū": "ū", "ṻ": "ṻ", "ŭ": "ŭ", "ǔ": "ǔ", "û": "û", "ů": "ů", "ű": "ű", "ṽ": "ṽ", "ẃ": "ẃ", "ẁ": "ẁ", "ẅ": "ẅ", "ŵ": "ŵ", "ẇ": "ẇ", "ẘ": "ẘ", "ẍ": "ẍ", "ẋ": "ẋ", "ý": "ý", "ỳ": "ỳ", "ÿ": "ÿ", "ỹ": "ỹ", "ȳ": "ȳ", "ŷ": "ŷ", "ẏ": "ẏ", "ẙ": "ẙ", "ź": "ź", "ž": "ž", "ẑ": "ẑ", "ż": "ż", "Á": "Á", "À": "À", "Ä": "Ä", "Ǟ": "Ǟ", "Ã": "Ã", "Ā": "Ā", "Ă": "Ă", "Ắ": "Ắ", "Ằ": "Ằ", "Ẵ": "Ẵ", "Ǎ": "Ǎ", "Â": "Â", "Ấ": "Ấ", "Ầ": "Ầ", "Ẫ": "Ẫ", "Ȧ": "Ȧ", "Ǡ": "Ǡ", "Å": "Å", "Ǻ": "Ǻ", "Ḃ": "Ḃ", "Ć": "Ć", "Č": "Č", "Ĉ": "Ĉ", "Ċ": "Ċ", "Ď": "Ď", "Ḋ": "Ḋ", "É": "É", "È": "È", "Ë": "Ë", "Ẽ": "Ẽ", "Ē": "Ē", "Ḗ": "Ḗ", "Ḕ": "Ḕ", "Ĕ": "Ĕ", "Ě": "Ě", "Ê": "Ê", "Ế": "Ế", "Ề": "Ề", "Ễ": "Ễ", "Ė": "Ė", "Ḟ": "Ḟ", "Ǵ": "Ǵ", "Ḡ": "Ḡ", "Ğ": "Ğ", "Ǧ": "Ǧ", "Ĝ": "Ĝ", "Ġ": "Ġ", "Ḧ": "Ḧ", "Ȟ": "Ȟ", "Ĥ": "Ĥ", "Ḣ": "Ḣ", "Í": "Í", "Ì": "Ì", "Ï": "Ï", "Ḯ": "Ḯ", "Ĩ": "Ĩ", "Ī": "Ī", "Ĭ": "Ĭ", "Ǐ": "Ǐ", "Î": "Î", "İ": "İ", "Ĵ": "Ĵ", "Ḱ": "Ḱ", "Ǩ": "Ǩ", "Ĺ": "Ĺ", "Ľ": "Ľ", "Ḿ": "Ḿ", "Ṁ": "Ṁ", "Ń": "Ń", "Ǹ": "Ǹ", "Ñ": "Ñ", "Ň": "Ň", "Ṅ": "Ṅ", "Ó": "Ó", "Ò": "Ò", "Ö": "Ö", "Ȫ": "Ȫ", "Õ": "Õ", "Ṍ": "Ṍ", "Ṏ": "Ṏ", "Ȭ": "Ȭ", "Ō": "Ō", "Ṓ": "Ṓ", "Ṑ": "Ṑ", "Ŏ": "Ŏ", "Ǒ": "Ǒ", "Ô": "Ô", "Ố": "Ố", "Ồ": "Ồ", "Ỗ": "Ỗ", "Ȯ": "Ȯ", "Ȱ": "Ȱ", "Ő": "Ő", "Ṕ": "Ṕ", "Ṗ": "Ṗ", "Ŕ": "Ŕ", "Ř": "Ř", "Ṙ": "Ṙ", "Ś": "Ś", "Ṥ": "Ṥ", "Š": "Š", "Ṧ": "Ṧ", "Ŝ": "Ŝ", "Ṡ": "Ṡ", "Ť": "Ť", "Ṫ": "Ṫ", "Ú": "Ú", "Ù": "Ù", "Ü": "Ü", "Ǘ": "Ǘ", "Ǜ": "Ǜ", "Ǖ": "Ǖ", "Ǚ": "Ǚ", "Ũ": "Ũ", "Ṹ": "Ṹ", "Ū": "Ū", "Ṻ": "Ṻ", "Ŭ": "Ŭ", "Ǔ": "Ǔ", "Û": "Û", "Ů": "Ů", "Ű": "Ű", "Ṽ": "Ṽ", "Ẃ": "Ẃ", "Ẁ": "Ẁ", "Ẅ": "Ẅ", "Ŵ": "Ŵ", "Ẇ": "Ẇ", "Ẍ": "Ẍ", "Ẋ": "Ẋ", "Ý": "Ý", "Ỳ": "Ỳ", "Ÿ": "Ÿ", "Ỹ": "Ỹ", "Ȳ": "Ȳ", "Ŷ": "Ŷ", "Ẏ": "Ẏ", "Ź": "Ź", "Ž": "Ž", "Ẑ": "Ẑ", "Ż": "Ż", "ά": "ά", "ὰ": "ὰ", "ᾱ": "ᾱ", "ᾰ": "ᾰ", "έ": "έ", "ὲ": "ὲ", "ή": "ή", "ὴ": "ὴ", "ί": "ί", "ὶ": "ὶ", "ϊ": "ϊ", "ΐ": "ΐ", "ῒ": "ῒ", "ῑ": "ῑ", "ῐ": "ῐ", "ό": "ό", "ὸ": "ὸ", "ύ": "ύ", "ὺ": "ὺ", "ϋ": "ϋ", "ΰ": "ΰ", "ῢ": "ῢ", "ῡ": "ῡ", "ῠ": "ῠ", "ώ": "ώ", "ὼ": "ὼ", "Ύ": "Ύ", "Ὺ": "Ὺ", "Ϋ": "Ϋ", "Ῡ": "Ῡ", "Ῠ": "Ῠ", "Ώ": "Ώ", "Ὼ": "Ὼ" };
    var pn = ["bin", "op", "open", "punct", "rel"], un = /([-+]?) *(\d+(?:\.\d*)?|\.\d+) *([a-z]{2})/, dn = /^ *\\text/;
    var hn = (function () {
        function hn(e, t, r) {
            if (r === void 0) { r = !1; }
            this.mode = "math", this.gullet = new sn(e, t, this.mode), this.settings = t, this.isPreamble = r, this.leftrightDepth = 0, this.prevAtomType = "";
        }
        hn.prototype.expect = function (t, r) {
            if (r === void 0) { r = !0; }
            if (this.fetch().text !== t)
                throw new e("Expected '".concat(t, "', got '").concat(this.fetch().text, "'"), this.fetch());
            r && this.consume();
        };
        hn.prototype.consume = function () { this.nextToken = null; };
        hn.prototype.fetch = function () { return null == this.nextToken && (this.nextToken = this.gullet.expandNextToken()), this.nextToken; };
        hn.prototype.switchMode = function (e) { this.mode = e, this.gullet.switchMode(e); };
        hn.prototype.parse = function () { this.gullet.beginGroup(), this.settings.colorIsTextColor && this.gullet.macros.set("\\color", "\\textcolor"); var e = this.parseExpression(!1); if (this.expect("EOF"), this.isPreamble) {
            var e_106 = Object.create(null);
            return Object.entries(this.gullet.macros.current).forEach(function (_a) {
                var _b = __read(_a, 2), t = _b[0], r = _b[1];
                e_106[t] = r;
            }), this.gullet.endGroup(), e_106;
        } var t = this.gullet.macros.get("\\df@tag"); return this.gullet.endGroup(), t && (this.gullet.macros.current["\\df@tag"] = t), e; };
        Object.defineProperty(hn, "endOfExpression", {
            get: function () { return ["}", "\\endgroup", "\\end", "\\right", "\\endtoggle", "&"]; },
            enumerable: false,
            configurable: true
        });
        hn.prototype.subparse = function (e) { var t = this.nextToken; this.consume(), this.gullet.pushToken(new We("}")), this.gullet.pushTokens(e); var r = this.parseExpression(!1); return this.expect("}"), this.nextToken = t, r; };
        hn.prototype.parseExpression = function (e, t, r) { var n = []; for (this.prevAtomType = "";;) {
            "math" === this.mode && this.consumeSpaces();
            var s_13 = this.fetch();
            if (-1 !== hn.endOfExpression.indexOf(s_13.text))
                break;
            if (t && s_13.text === t)
                break;
            if (r && "\\middle" === s_13.text)
                break;
            if (e && Zr[s_13.text] && Zr[s_13.text].infix)
                break;
            var o_7 = this.parseAtom(t);
            if (!o_7)
                break;
            "internal" !== o_7.type && (n.push(o_7), this.prevAtomType = "atom" === o_7.type ? o_7.family : o_7.type);
        } return "text" === this.mode && this.formLigatures(n), this.handleInfixNodes(n); };
        hn.prototype.handleInfixNodes = function (t) { var r, n = -1; for (var s_14 = 0; s_14 < t.length; s_14++)
            if ("infix" === t[s_14].type) {
                if (-1 !== n)
                    throw new e("only one infix operator per group", t[s_14].token);
                n = s_14, r = t[s_14].replaceWith;
            } if (-1 !== n && r) {
            var e_107, s_15;
            var o_8 = t.slice(0, n), a_9 = t.slice(n + 1);
            var l_7;
            return e_107 = 1 === o_8.length && "ordgroup" === o_8[0].type ? o_8[0] : { type: "ordgroup", mode: this.mode, body: o_8 }, s_15 = 1 === a_9.length && "ordgroup" === a_9[0].type ? a_9[0] : { type: "ordgroup", mode: this.mode, body: a_9 }, l_7 = "\\\\abovefrac" === r ? this.callFunction(r, [e_107, t[n], s_15], []) : this.callFunction(r, [e_107, s_15], []), [l_7];
        } return t; };
        hn.prototype.handleSupSubscript = function (t) { var r = this.fetch(), n = r.text; var s; this.consume(), this.consumeSpaces(); do {
            s = this.parseGroup(t);
        } while (s.type && "internal" === s.type); if (!s)
            throw new e("Expected group after '" + n + "'", r); return s; };
        hn.prototype.formatUnsupportedCmd = function (e) { var t = []; for (var r_47 = 0; r_47 < e.length; r_47++)
            t.push({ type: "textord", mode: "text", text: e[r_47] }); var r = { type: "text", mode: this.mode, body: t }; return { type: "color", mode: this.mode, color: this.settings.errorColor, body: [r] }; };
        hn.prototype.parseAtom = function (t) { var r = this.parseGroup("atom", t); if (r && "internal" === r.type)
            return r; if ("text" === this.mode)
            return r; var n, s; for (;;) {
            this.consumeSpaces();
            var t_77 = this.fetch();
            if ("\\limits" === t_77.text || "\\nolimits" === t_77.text) {
                if (r && "op" === r.type) {
                    var e_108 = "\\limits" === t_77.text;
                    r.limits = e_108, r.alwaysHandleSupSub = !0;
                }
                else {
                    if (!r || "operatorname" !== r.type)
                        throw new e("Limit controls must follow a math operator", t_77);
                    r.alwaysHandleSupSub && (r.limits = "\\limits" === t_77.text);
                }
                this.consume();
            }
            else if ("^" === t_77.text) {
                if (n)
                    throw new e("Double superscript", t_77);
                n = this.handleSupSubscript("superscript");
            }
            else if ("_" === t_77.text) {
                if (s)
                    throw new e("Double subscript", t_77);
                s = this.handleSupSubscript("subscript");
            }
            else if ("'" === t_77.text) {
                if (n)
                    throw new e("Double superscript", t_77);
                var r_48 = { type: "textord", mode: this.mode, text: "\\prime" }, s_16 = [r_48];
                for (this.consume(); "'" === this.fetch().text;)
                    s_16.push(r_48), this.consume();
                "^" === this.fetch().text && s_16.push(this.handleSupSubscript("superscript")), n = { type: "ordgroup", mode: this.mode, body: s_16 };
            }
            else {
                if (!an[t_77.text])
                    break;
                {
                    var e_109 = on.test(t_77.text), r_49 = [];
                    for (r_49.push(new We(an[t_77.text])), this.consume();;) {
                        var t_78 = this.fetch().text;
                        if (!an[t_78])
                            break;
                        if (on.test(t_78) !== e_109)
                            break;
                        r_49.unshift(new We(an[t_78])), this.consume();
                    }
                    var o_9 = this.subparse(r_49);
                    e_109 ? s = { type: "ordgroup", mode: "math", body: o_9 } : n = { type: "ordgroup", mode: "math", body: o_9 };
                }
            }
        } if (n || s) {
            if (r && "multiscript" === r.type && !r.postscripts)
                return r.postscripts = { sup: n, sub: s }, r;
            {
                var e_110 = !r || "op" !== r.type && "operatorname" !== r.type ? void 0 : Pt(this.nextToken.text);
                return { type: "supsub", mode: this.mode, base: r, sup: n, sub: s, isFollowedByDelimiter: e_110 };
            }
        } return r; };
        hn.prototype.parseFunction = function (t, r) { var n = this.fetch(), s = n.text, o = Zr[s]; if (!o)
            return null; if (this.consume(), r && "atom" !== r && !o.allowedInArgument)
            throw new e("Got function '" + s + "' with no arguments" + (r ? " as " + r : ""), n); if ("text" === this.mode && !o.allowedInText)
            throw new e("Can't use function '" + s + "' in text mode", n); if ("math" === this.mode && !1 === o.allowedInMath)
            throw new e("Can't use function '" + s + "' in math mode", n); var a = this.prevAtomType, _a = this.parseArguments(s, o), l = _a.args, i = _a.optArgs; return this.prevAtomType = a, this.callFunction(s, l, i, n, t); };
        hn.prototype.callFunction = function (t, r, n, s, o) { var a = { funcName: t, parser: this, token: s, breakOnTokenText: o }, l = Zr[t]; if (l && l.handler)
            return l.handler(a, r, n); throw new e("No function handler for ".concat(t)); };
        hn.prototype.parseArguments = function (t, r) { var n = r.numArgs + r.numOptionalArgs; if (0 === n)
            return { args: [], optArgs: [] }; var s = [], o = []; for (var a_10 = 0; a_10 < n; a_10++) {
            var n_26 = r.argTypes && r.argTypes[a_10];
            var l_8 = a_10 < r.numOptionalArgs;
            (r.primitive && null == n_26 || "sqrt" === r.type && 1 === a_10 && null == o[0]) && (n_26 = "primitive");
            var i_4 = this.parseGroupOfType("argument to '".concat(t, "'"), n_26, l_8);
            if (l_8)
                o.push(i_4);
            else {
                if (null == i_4)
                    throw new e("Null argument, please report this as a bug");
                s.push(i_4);
            }
        } return { args: s, optArgs: o }; };
        hn.prototype.parseGroupOfType = function (t, r, n) { switch (r) {
            case "size": return this.parseSizeGroup(n);
            case "url": return this.parseUrlGroup(n);
            case "math":
            case "text": return this.parseArgumentGroup(n, r);
            case "hbox": {
                var e_111 = this.parseArgumentGroup(n, "text");
                return null != e_111 ? { type: "styling", mode: e_111.mode, body: [e_111], scriptLevel: "text" } : null;
            }
            case "raw": {
                var e_112 = this.parseStringGroup("raw", n);
                return null != e_112 ? { type: "raw", mode: "text", string: e_112.text } : null;
            }
            case "primitive": {
                if (n)
                    throw new e("A primitive argument cannot be optional");
                var r_50 = this.parseGroup(t);
                if (null == r_50)
                    throw new e("Expected group as " + t, this.fetch());
                return r_50;
            }
            case "original":
            case null:
            case void 0: return this.parseArgumentGroup(n);
            default: throw new e("Unknown group type as " + t, this.fetch());
        } };
        hn.prototype.consumeSpaces = function () { for (;;) {
            var e_113 = this.fetch().text;
            if (" " !== e_113 && " " !== e_113 && "︎" !== e_113)
                break;
            this.consume();
        } };
        hn.prototype.parseStringGroup = function (e, t) { var r = this.gullet.scanArgument(t); if (null == r)
            return null; var n, s = ""; for (; "EOF" !== (n = this.fetch()).text;)
            s += n.text, this.consume(); return this.consume(), r.text = s, r; };
        hn.prototype.parseRegexGroup = function (t, r) { var n = this.fetch(); var s, o = n, a = ""; for (; "EOF" !== (s = this.fetch()).text && t.test(a + s.text);)
            o = s, a += o.text, this.consume(); if ("" === a)
            throw new e("Invalid " + r + ": '" + n.text + "'", n); return n.range(o, a); };
        hn.prototype.parseSizeGroup = function (t) { var r, n = !1; if (this.gullet.consumeSpaces(), r = t || "{" === this.gullet.future().text ? this.parseStringGroup("size", t) : this.parseRegexGroup(/^[-+]? *(?:$|\d+|\d+\.\d*|\.\d*) *[a-z]{0,2} *$/, "size"), !r)
            return null; t || 0 !== r.text.length || (r.text = "0pt", n = !0); var s = un.exec(r.text); if (!s)
            throw new e("Invalid size: '" + r.text + "'", r); var o = { number: +(s[1] + s[2]), unit: s[3] }; if (!Oe(o))
            throw new e("Invalid unit: '" + o.unit + "'", r); return { type: "size", mode: this.mode, value: o, isBlank: n }; };
        hn.prototype.parseUrlGroup = function (e) { this.gullet.lexer.setCatcode("%", 13), this.gullet.lexer.setCatcode("~", 12); var t = this.parseStringGroup("url", e); if (this.gullet.lexer.setCatcode("%", 14), this.gullet.lexer.setCatcode("~", 13), null == t)
            return null; var r = t.text.replace(/\\([#$%&~_^{}])/g, "$1"); return r = t.text.replace(/{\u2044}/g, "/"), { type: "url", mode: this.mode, url: r }; };
        hn.prototype.parseArgumentGroup = function (e, t) { var r = this.gullet.scanArgument(e); if (null == r)
            return null; var n = this.mode; t && this.switchMode(t), this.gullet.beginGroup(); var s = this.parseExpression(!1, "EOF"); this.expect("EOF"), this.gullet.endGroup(); var o = { type: "ordgroup", mode: this.mode, loc: r.loc, body: s }; return t && this.switchMode(n), o; };
        hn.prototype.parseGroup = function (t, r) { var n = this.fetch(), s = n.text; if ("argument to '\\left'" === t)
            return this.parseSymbol(); var o; if ("{" === s || "\\begingroup" === s || "\\toggle" === s) {
            this.consume();
            var e_114 = "{" === s ? "}" : "\\begingroup" === s ? "\\endgroup" : "\\endtoggle";
            this.gullet.beginGroup();
            var t_79 = this.parseExpression(!1, e_114), r_51 = this.fetch();
            this.expect(e_114), this.gullet.endGroup(), o = { type: "\\endtoggle" === r_51.text ? "toggle" : "ordgroup", mode: this.mode, loc: Ve.range(n, r_51), body: t_79, semisimple: "\\begingroup" === s || void 0 };
        }
        else if (o = this.parseFunction(r, t) || this.parseSymbol(), null == o && "\\" === s[0] && !Object.prototype.hasOwnProperty.call(nn, s)) {
            if (this.settings.throwOnError)
                throw new e("Unsupported function name: " + s, n);
            o = this.formatUnsupportedCmd(s), this.consume();
        } return o; };
        hn.prototype.formLigatures = function (e) { var t = e.length - 1; for (var r_52 = 0; r_52 < t; ++r_52) {
            var n_27 = e[r_52], s_17 = n_27.text;
            "-" === s_17 && "-" === e[r_52 + 1].text && (r_52 + 1 < t && "-" === e[r_52 + 2].text ? (e.splice(r_52, 3, { type: "textord", mode: "text", loc: Ve.range(n_27, e[r_52 + 2]), text: "---" }), t -= 2) : (e.splice(r_52, 2, { type: "textord", mode: "text", loc: Ve.range(n_27, e[r_52 + 1]), text: "--" }), t -= 1)), "'" !== s_17 && "`" !== s_17 || e[r_52 + 1].text !== s_17 || (e.splice(r_52, 2, { type: "textord", mode: "text", loc: Ve.range(n_27, e[r_52 + 1]), text: s_17 + s_17 }), t -= 1);
        } };
        hn.prototype.parseSymbol = function () { var t = this.fetch(); var r = t.text; if (/^\\verb[^a-zA-Z]/.test(r)) {
            this.consume();
            var t_80 = r.slice(5);
            var n_28 = "*" === t_80.charAt(0);
            if (n_28 && (t_80 = t_80.slice(1)), t_80.length < 2 || t_80.charAt(0) !== t_80.slice(-1))
                throw new e("\\verb assertion failed --\n                    please report what input caused this bug");
            return t_80 = t_80.slice(1, -1), { type: "verb", mode: "text", body: t_80, star: n_28 };
        } if (Object.prototype.hasOwnProperty.call(mn, r[0]) && "math" === this.mode && !D[this.mode][r[0]]) {
            if (this.settings.strict && "math" === this.mode)
                throw new e("Accented Unicode text character \"".concat(r[0], "\" used in math mode"), t);
            r = mn[r[0]] + r.slice(1);
        } var n = "math" === this.mode ? Qr.exec(r) : null; var s; if (n && (r = r.substring(0, n.index), "i" === r ? r = "ı" : "j" === r && (r = "ȷ")), D[this.mode][r]) {
            var e_115 = D[this.mode][r].group;
            "bin" !== e_115 || !pn.includes(this.prevAtomType) && "" !== this.prevAtomType || (e_115 = "open");
            var n_29 = Ve.range(t);
            var o_10;
            if (Object.prototype.hasOwnProperty.call(j, e_115)) {
                var t_81 = e_115;
                o_10 = { type: "atom", mode: this.mode, family: t_81, loc: n_29, text: r }, "rel" !== t_81 && "bin" !== t_81 || "text" !== this.prevAtomType || dn.test(n_29.lexer.input.slice(n_29.end)) && (o_10.needsSpacing = !0);
            }
            else {
                if (ln[r]) {
                    this.consume();
                    var e_116 = this.fetch().text.charCodeAt(0), t_82 = 65025 === e_116 ? "mathscr" : "mathcal";
                    return 65024 !== e_116 && 65025 !== e_116 || this.consume(), { type: "font", mode: "math", font: t_82, body: { type: "mathord", mode: "math", loc: n_29, text: ln[r] } };
                }
                o_10 = { type: e_115, mode: this.mode, loc: n_29, text: r };
            }
            s = o_10;
        }
        else {
            if (!(r.charCodeAt(0) >= 128 || Qr.exec(r)))
                return null;
            if (this.settings.strict && "math" === this.mode)
                throw new e("Unicode text character \"".concat(r[0], "\" used in math mode"), t);
            s = { type: "textord", mode: "text", loc: Ve.range(t), text: r };
        } if (this.consume(), n)
            for (var r_53 = 0; r_53 < n[0].length; r_53++) {
                var o_11 = n[0][r_53];
                if (!cn[o_11])
                    throw new e("Unknown accent ' ".concat(o_11, "'"), t);
                var a_11 = cn[o_11][this.mode] || cn[o_11].text;
                if (!a_11)
                    throw new e("Accent ".concat(o_11, " unsupported in ").concat(this.mode, " mode"), t);
                s = { type: "accent", mode: this.mode, loc: Ve.range(t), label: a_11, isStretchy: !1, base: s };
            } return s; };
        return hn;
    }());
    var gn = function (t, r) { if (!("string" == typeof t || t instanceof String))
        throw new TypeError("Temml can only parse string typed expression"); var n, s; try {
        s = new hn(t, r), delete s.gullet.macros.current["\\df@tag"], n = s.parse();
    }
    catch (e) {
        if ("ParseError:  Unmatched delimiter" !== e.toString())
            throw e;
        r.wrapDelimiterPairs = !1, s = new hn(t, r), delete s.gullet.macros.current["\\df@tag"], n = s.parse();
    } if (!(n.length > 0 && n[0].type && "array" === n[0].type && n[0].addEqnNum) && s.gullet.macros.get("\\df@tag")) {
        if (!r.displayMode)
            throw new e("\\tag works only in display mode");
        s.gullet.feed("\\df@tag"), n = [{ type: "tag", mode: "text", body: n, tag: s.parse() }];
    } return n; }, fn = [2, 2, 3, 3];
    var bn = (function () {
        function bn(e) {
            this.level = e.level, this.color = e.color, this.font = e.font || "", this.fontFamily = e.fontFamily || "", this.fontSize = e.fontSize || 1, this.fontWeight = e.fontWeight || "", this.fontShape = e.fontShape || "", this.maxSize = e.maxSize;
        }
        bn.prototype.extend = function (e) { var t = { level: this.level, color: this.color, font: this.font, fontFamily: this.fontFamily, fontSize: this.fontSize, fontWeight: this.fontWeight, fontShape: this.fontShape, maxSize: this.maxSize }; for (var r_54 in e)
            Object.prototype.hasOwnProperty.call(e, r_54) && (t[r_54] = e[r_54]); return new bn(t); };
        bn.prototype.withLevel = function (e) { return this.extend({ level: e }); };
        bn.prototype.incrementLevel = function () { return this.extend({ level: Math.min(this.level + 1, 3) }); };
        bn.prototype.inSubOrSup = function () { return this.extend({ level: fn[this.level] }); };
        bn.prototype.withColor = function (e) { return this.extend({ color: e }); };
        bn.prototype.withFont = function (e) { return this.extend({ font: e }); };
        bn.prototype.withTextFontFamily = function (e) { return this.extend({ fontFamily: e, font: "" }); };
        bn.prototype.withFontSize = function (e) { return this.extend({ fontSize: e }); };
        bn.prototype.withTextFontWeight = function (e) { return this.extend({ fontWeight: e, font: "" }); };
        bn.prototype.withTextFontShape = function (e) { return this.extend({ fontShape: e, font: "" }); };
        bn.prototype.getColor = function () { return this.color; };
        return bn;
    }());
    function yn(e) {
        var e_117, _a, e_118, _b;
        var t = {};
        var r = 0;
        var n = document.getElementsByClassName("tml-eqn");
        try {
            for (var n_30 = __values(n), n_30_1 = n_30.next(); !n_30_1.done; n_30_1 = n_30.next()) {
                var e_119 = n_30_1.value;
                for (r += 1, e_119.setAttribute("id", "tml-eqn-" + String(r)); "mtable" !== e_119.tagName;) {
                    if (e_119.getElementsByClassName("tml-label").length > 0) {
                        var n_31 = e_119.attributes.id.value;
                        t[n_31] = String(r);
                        break;
                    }
                    e_119 = e_119.parentElement;
                }
            }
        }
        catch (e_117_1) { e_117 = { error: e_117_1 }; }
        finally {
            try {
                if (n_30_1 && !n_30_1.done && (_a = n_30.return)) _a.call(n_30);
            }
            finally { if (e_117) throw e_117.error; }
        }
        var s = document.getElementsByClassName("tml-tageqn");
        try {
            for (var s_18 = __values(s), s_18_1 = s_18.next(); !s_18_1.done; s_18_1 = s_18.next()) {
                var e_120 = s_18_1.value;
                if (e_120.getElementsByClassName("tml-label").length > 0) {
                    var r_55 = e_120.getElementsByClassName("tml-tag");
                    if (r_55.length > 0) {
                        var n_32 = e_120.attributes.id.value;
                        t[n_32] = r_55[0].textContent;
                    }
                }
            }
        }
        catch (e_118_1) { e_118 = { error: e_118_1 }; }
        finally {
            try {
                if (s_18_1 && !s_18_1.done && (_b = s_18.return)) _b.call(s_18);
            }
            finally { if (e_118) throw e_118.error; }
        }
        __spreadArray([], __read(e.getElementsByClassName("tml-ref")), false).forEach(function (e) { var r = e.getAttribute("href"); var n = t[r.slice(1)]; -1 === e.className.indexOf("tml-eqref") ? (n = n.replace(/^\(/, ""), n = n.replace(/\)$/, "")) : ("(" !== n.charAt(0) && (n = "(" + n), ")" !== n.slice(-1) && (n += ")")); var s = document.createElementNS("http://www.w3.org/1998/Math/MathML", "mtext"); s.appendChild(document.createTextNode(n)); var o = document.createElementNS("http://www.w3.org/1998/Math/MathML", "math"); o.appendChild(s), e.textContent = "", e.appendChild(o); });
    }
    var wn = function (e, t, r) { var n = r, s = 0; var o = e.length; for (; n < t.length;) {
        var r_56 = t[n];
        if (s <= 0 && t.slice(n, n + o) === e)
            return n;
        "\\" === r_56 ? n++ : "{" === r_56 ? s++ : "}" === r_56 && s--, n++;
    } return -1; }, xn = /^\\(?:begin|(?:eq)?ref){/, kn = [{ left: "$$", right: "$$", display: !0 }, { left: "\\(", right: "\\)", display: !1 }, { left: "\\begin{equation}", right: "\\end{equation}", display: !0 }, { left: "\\begin{equation*}", right: "\\end{equation*}", display: !0 }, { left: "\\begin{align}", right: "\\end{align}", display: !0 }, { left: "\\begin{align*}", right: "\\end{align*}", display: !0 }, { left: "\\begin{alignat}", right: "\\end{alignat}", display: !0 }, { left: "\\begin{alignat*}", right: "\\end{alignat*}", display: !0 }, { left: "\\begin{gather}", right: "\\end{gather}", display: !0 }, { left: "\\begin{gather*}", right: "\\end{gather*}", display: !0 }, { left: "\\begin{CD}", right: "\\end{CD}", display: !0 }, { left: "\\ref{", right: "}", display: !1 }, { left: "\\eqref{", right: "}", display: !1 }, { left: "\\[", right: "\\]", display: !0 }], vn = { $: [{ left: "$$", right: "$$", display: !0 }, { left: "$`", right: "`$", display: !1 }, { left: "$", right: "$", display: !1 }], "(": [{ left: "\\[", right: "\\]", display: !0 }, { left: "\\(", right: "\\)", display: !1 }] }, An = [{ left: "\\begin{equation}", right: "\\end{equation}", display: !0 }, { left: "\\begin{equation*}", right: "\\end{equation*}", display: !0 }, { left: "\\begin{align}", right: "\\end{align}", display: !0 }, { left: "\\begin{align*}", right: "\\end{align*}", display: !0 }, { left: "\\begin{alignat}", right: "\\end{alignat}", display: !0 }, { left: "\\begin{alignat*}", right: "\\end{alignat*}", display: !0 }, { left: "\\begin{gather}", right: "\\end{gather}", display: !0 }, { left: "\\begin{gather*}", right: "\\end{gather*}", display: !0 }, { left: "\\begin{CD}", right: "\\end{CD}", display: !0 }, { left: "\\ref{", right: "}", display: !1 }, { left: "\\eqref{", right: "}", display: !1 }], Tn = function (t, r) { var n = function (e, t) { var r; var n = [], s = new RegExp("(" + t.map(function (e) { return e.left.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&"); }).join("|") + ")"); for (; r = e.search(s), -1 !== r;) {
        r > 0 && (n.push({ type: "text", data: e.slice(0, r) }), e = e.slice(r));
        var s_19 = t.findIndex(function (t) { return e.startsWith(t.left); });
        if (r = wn(t[s_19].right, e, t[s_19].left.length), -1 === r)
            break;
        var o_12 = e.slice(0, r + t[s_19].right.length), a_12 = xn.test(o_12) ? o_12 : e.slice(t[s_19].left.length, r);
        n.push({ type: "math", data: a_12, rawData: o_12, display: t[s_19].display }), e = e.slice(r + t[s_19].right.length);
    } return "" !== e && n.push({ type: "text", data: e }), n; }(t, r.delimiters); if (1 === n.length && "text" === n[0].type)
        return null; var s = document.createDocumentFragment(); for (var t_83 = 0; t_83 < n.length; t_83++)
        if ("text" === n[t_83].type)
            s.appendChild(document.createTextNode(n[t_83].data));
        else {
            var o_13 = document.createElement("span");
            var a_13 = n[t_83].data;
            r.displayMode = n[t_83].display;
            try {
                r.preProcess && (a_13 = r.preProcess(a_13)), temml.render(a_13, o_13, r);
            }
            catch (o) {
                if (!(o instanceof e))
                    throw o;
                r.errorCallback("Temml auto-render: Failed to parse `" + n[t_83].data + "` with ", o), s.appendChild(document.createTextNode(n[t_83].rawData));
                continue;
            }
            s.appendChild(o_13);
        } return s; }, Sn = function (e, t) { var _loop_2 = function (r_57) {
        var n_33 = e.childNodes[r_57];
        if (3 === n_33.nodeType) {
            var s_20 = Tn(n_33.textContent, t);
            s_20 && (r_57 += s_20.childNodes.length - 1, e.replaceChild(s_20, n_33));
        }
        else if (1 === n_33.nodeType) {
            var e_121 = " " + n_33.className + " ";
            -1 === t.ignoredTags.indexOf(n_33.nodeName.toLowerCase()) && t.ignoredClasses.every(function (t) { return -1 === e_121.indexOf(" " + t + " "); }) && Sn(n_33, t);
        }
        out_r_1 = r_57;
    }; var out_r_1; for (var r_57 = 0; r_57 < e.childNodes.length; r_57++) {
        _loop_2(r_57);
        r_57 = out_r_1;
    } };
    var On = function (e, t, r) {
        if (r === void 0) { r = {}; }
        t.textContent = "";
        var n = "math" === t.tagName.toLowerCase();
        n && (r.wrap = "none");
        var s = qn(e, r);
        n || s.children.length > 1 ? (t.textContent = "", s.children.forEach(function (e) { t.appendChild(e.toNode()); })) : t.appendChild(s.toNode());
    };
    "undefined" != typeof document && "CSS1Compat" !== document.compatMode && ("undefined" != typeof console && console.warn("Warning: Temml doesn't work in quirks mode. Make sure your website has a suitable doctype."), On = function () { throw new e("Temml doesn't work in quirks mode."); });
    var qn = function (t, r) { var n = new u(r); try {
        var e_122 = gn(t, n);
        return we(e_122, t, new bn({ level: n.displayMode ? Xe : Ze, maxSize: n.maxSize }), n);
    }
    catch (r) {
        return function (t, r, n) { if (n.throwOnError || !(t instanceof e))
            throw t; var s = new T(["temml-error"], [new S(r + "\n\n" + t.toString())]); return s.style.color = n.errorColor, s.style.whiteSpace = "pre-line", s; }(r, t, n);
    } };
    return { version: "0.13.5", render: On, renderToString: function (e, t) { return qn(e, t).toMarkup(); }, renderMathInElement: function (e, t) { if (!e)
            throw new Error("No element provided to render"); var r = {}; for (var e_123 in t)
            Object.prototype.hasOwnProperty.call(t, e_123) && (r[e_123] = t[e_123]); r.fences ? r.delimiters = (function (e) { if ("$" === e || "(" === e)
            return vn[e]; if ("$+" === e || "(+" === e)
            return vn[e.slice(0, 1)].concat(An); return "ams" === e ? An : "all" === e ? vn["("].concat(vn.$).concat(An) : kn; })(r.fences) : r.delimiters = r.delimiters || kn, r.ignoredTags = r.ignoredTags || ["script", "noscript", "style", "textarea", "pre", "code", "option"], r.ignoredClasses = r.ignoredClasses || [], r.errorCallback = r.errorCallback || console.error, r.macros = r.macros || Object.create(null), Sn(e, r), yn(e); }, postProcess: yn, ParseError: e, definePreamble: function (e, t) { var r = new u(t); if (r.macros = Object.create(null), !("string" == typeof e || e instanceof String))
            throw new TypeError("Temml can only parse string typed expression"); var n = new hn(e, r, !0); delete n.gullet.macros.current["\\df@tag"]; return n.parse(); }, __parse: function (e, t) { var r = new u(t); return gn(e, r); }, __renderToMathMLTree: qn, __defineSymbol: G, __defineMacro: Qe };
}();
