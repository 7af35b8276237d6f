import{markdownBudgets,renderMarkdown}from"./chunk-WRPC6YIR.mjs";import"./chunk-4JRFCAWF.mjs";import"./chunk-MU4GSIE6.mjs";import"./chunk-LPSOGDNX.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
