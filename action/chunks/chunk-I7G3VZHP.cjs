var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{bodyAsResource:()=>bodyAsResource,evaluated:()=>evaluated,placesOf:()=>placesOf,spelledMember:()=>spelledMember,textMember:()=>textMember});
module.exports=__toCommonJS(stdin_exports);var import_chunk_KDIDR2C4=require("./chunk-KDIDR2C4.cjs"),import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs");function textMember(body,name){
let value=body&&(0,import_chunk_KDIDR2C4.ownMember)(body,name);return typeof value=="string"&&value!==""?value:void 0}function spelledMember(body,name){let key=Object.
keys(body).find(own=>own.toLowerCase()===name.toLowerCase()),value=key===void 0?void 0:body[key];return key===void 0||value===void 0?void 0:{key,value}}function evaluated(json){
return typeof json=="string"?evaluatedText(json):(0,import_chunk_NTJQSSOZ.isList)(json)?json.map(evaluated):(0,import_chunk_NTJQSSOZ.isJsonObject)(json)?Object.
fromEntries(Object.entries(json).map(([name,value])=>[name,evaluated(value)])):json}function evaluatedText(text){return!text.startsWith("[")||!text.endsWith("]")?
text:text.startsWith("[[")?text.slice(1):new import_chunk_NTJQSSOZ.Unknown({symbol:text.slice(1,-1).trim(),reason:"only the deployment itself can work it out"})}
function bodyAsResource({body},told){let id=evaluatedText(told.id??textMember(body,"id")??""),name=textMember(body,"name");return{id,type:told.type,name:name===
void 0&&typeof id=="string"?id.split("/").at(-1)??"":evaluatedText(name??""),apiVersion:textMember(body,"apiVersion"),member:wanted=>{let found=(0,import_chunk_KDIDR2C4.ownMember)(
body,wanted);return found===void 0?void 0:evaluated(found)}}}function placesOf(standing){let locate=steps=>{let{document,address}=standing,pointer=(0,import_chunk_NTJQSSOZ.pointerOf)(
[...standing.path,...existingSteps(standing.body,steps)]);return{...document.place(pointer)??{file:document.file,pointer},address}};return{origin:locate([]),locate}}
function existingSteps(body,steps){let found=[],current=body;for(let step of steps){let part=partAt(current,step);if(part?.value===void 0)break;found.push(part.
key),current=part.value}return found}function partAt(whole,step){return(0,import_chunk_NTJQSSOZ.isList)(whole)?{key:step,value:whole[Number(step)]}:(0,import_chunk_NTJQSSOZ.isJsonObject)(
whole)?spelledMember(whole,step):void 0}0&&(module.exports={bodyAsResource,evaluated,placesOf,spelledMember,textMember});
