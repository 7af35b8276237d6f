import{markdownBudgets,renderMarkdown}from"./chunk-2FUWDC63.mjs";import"./chunk-6VWB4WTT.mjs";import"./chunk-NXAB57FJ.mjs";import"./chunk-BP3RL4JG.mjs";export{markdownBudgets,renderMarkdown};
