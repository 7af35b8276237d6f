import{markdownBudgets,renderMarkdown}from"./chunk-7AVZKM2B.mjs";import"./chunk-CG3KSLKD.mjs";import"./chunk-US3WS4FU.mjs";import"./chunk-E7DKZNHJ.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
