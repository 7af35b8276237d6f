import{githubAnnotations,githubCommand,renderGithub}from"./chunk-ROEOBO6L.mjs";import"./chunk-6NUWL7RB.mjs";import"./chunk-7XBCHNTZ.mjs";import"./chunk-JRV7HIE6.mjs";
import"./chunk-ZH6VFJXF.mjs";import"./chunk-2FRFXIDE.mjs";import"./chunk-IZ7E2GCQ.mjs";import"./chunk-P2YQEJYC.mjs";import"./chunk-7OKOTLR5.mjs";export{githubAnnotations,githubCommand,renderGithub};
