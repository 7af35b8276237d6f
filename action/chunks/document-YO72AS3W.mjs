import{readDocument}from"./chunk-AEFFHQOB.mjs";import"./chunk-R4DOKSHH.mjs";import"./chunk-CM24YFHB.mjs";import"./chunk-M4NS3YA6.mjs";import"./chunk-E7DKZNHJ.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
