import{markdownBudgets,renderMarkdown}from"./chunk-BRMZ6N34.mjs";import"./chunk-UUVMOSEI.mjs";import"./chunk-3MRLDSPD.mjs";import"./chunk-6BW65YYY.mjs";
import"./chunk-7OKOTLR5.mjs";export{markdownBudgets,renderMarkdown};
