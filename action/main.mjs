import{run}from"./chunks/chunk-CCJOBPBV.mjs";import"./chunks/chunk-NPI6KQZY.mjs";import"./chunks/chunk-WAPP262S.mjs";import"./chunks/chunk-T664QIW6.mjs";import"./chunks/chunk-4R5UM4Y2.mjs";
import"./chunks/chunk-EWECLYWH.mjs";import"./chunks/chunk-4QB5MZTF.mjs";import"./chunks/chunk-5L67EPII.mjs";import"./chunks/chunk-6XHEZXUZ.mjs";import"./chunks/chunk-6NSASN2U.mjs";
import"./chunks/chunk-WZAISOEJ.mjs";import"./chunks/chunk-BEMNPLSG.mjs";import"./chunks/chunk-563QGK3Z.mjs";import"./chunks/chunk-ROEOBO6L.mjs";import"./chunks/chunk-6NUWL7RB.mjs";
import"./chunks/chunk-7XBCHNTZ.mjs";import"./chunks/chunk-JRV7HIE6.mjs";import"./chunks/chunk-ZH6VFJXF.mjs";import"./chunks/chunk-2FRFXIDE.mjs";import"./chunks/chunk-IZ7E2GCQ.mjs";
import"./chunks/chunk-P2YQEJYC.mjs";import"./chunks/chunk-7OKOTLR5.mjs";await run();
