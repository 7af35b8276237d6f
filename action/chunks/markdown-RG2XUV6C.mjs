import{markdownBudgets,renderMarkdown}from"./chunk-JOKSICRT.mjs";import"./chunk-AEGPZHCA.mjs";import"./chunk-BG3DSGJU.mjs";import"./chunk-X6LE5VTO.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
