import{markdownBudgets,renderMarkdown}from"./chunk-GKUAC744.mjs";import"./chunk-SU72Q6FY.mjs";import"./chunk-6NSASN2U.mjs";import"./chunk-WZAISOEJ.mjs";
import"./chunk-BEMNPLSG.mjs";import"./chunk-DE6DHFVB.mjs";import"./chunk-563QGK3Z.mjs";import"./chunk-7XBCHNTZ.mjs";import"./chunk-JRV7HIE6.mjs";
import"./chunk-ZH6VFJXF.mjs";import"./chunk-2FRFXIDE.mjs";import"./chunk-IZ7E2GCQ.mjs";import"./chunk-P2YQEJYC.mjs";import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
