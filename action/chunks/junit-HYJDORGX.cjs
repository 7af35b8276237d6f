var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{renderJunit:()=>renderJunit});module.exports=__toCommonJS(stdin_exports);var import_chunk_3Y26VJ3I=require("./chunk-3Y26VJ3I.cjs"),
import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs");function*renderJunit(report){let cases=[...report.verdicts,
...report.quiet??[]].filter(({verdict})=>verdict!=="not-applicable"),suites=[...(0,import_chunk_NTJQSSOZ.groupBy)(cases,themeOf)].toSorted(([left],[right])=>(0,import_chunk_NTJQSSOZ.compareText)(
left,right));yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites${(0,import_chunk_3Y26VJ3I.xmlAttributes)({name:report.tool.name,...countsOf(cases)})}>
`;for(let[theme,verdicts]of suites){let skipped=verdicts.filter(isSkipped).length;yield`  <testsuite${(0,import_chunk_3Y26VJ3I.xmlAttributes)({name:theme,...countsOf(
verdicts),skipped})}>
`,yield`    <properties>
${property("profile",report.profile)}${property("summary",(0,import_chunk_NTJQSSOZ.summaryLine)(report))}    </properties>
`;for(let verdict of verdicts)yield caseXml(verdict);yield`  </testsuite>
`}yield`</testsuites>
`}function themeOf({policy}){return policy.split("/")[0]??policy}function countsOf(cases){return{tests:cases.length,failures:cases.filter(isFailure).length,errors:0}}
function isFailure(item){return"fingerprint"in item&&(0,import_chunk_NTJQSSOZ.isOpen)(item)}function isSkipped(item){return item.verdict==="undecided"||item.verdict===
"fail"&&!isFailure(item)}function property(name,value){return`      <property${(0,import_chunk_3Y26VJ3I.xmlAttributes)({name,value})}/>
`}function caseXml(item){let{policy,subject}=item,attributes=(0,import_chunk_3Y26VJ3I.xmlAttributes)({name:`${policy} ${subject.address}`,classname:policy}),content="\
fingerprint"in item?contentOf(item):"";return content===""?`    <testcase${attributes}/>
`:`    <testcase${attributes}>
${content}    </testcase>
`}function contentOf(verdict){let{severity,message,waiver}=verdict;if(waiver!==void 0){let text=`accepted by ${waiver.owner}: ${waiver.reason} (${message})`;return`\
      <skipped>${(0,import_chunk_3Y26VJ3I.xmlText)(text,4e3)}</skipped>
`}return verdict.verdict==="undecided"?`      <skipped>${(0,import_chunk_3Y26VJ3I.xmlText)(`undecided: ${message}`,4e3)}</skipped>
`:verdict.verdict!=="fail"?"":`      <failure${(0,import_chunk_3Y26VJ3I.xmlAttributes)({type:severity,message:(0,import_chunk_NTJQSSOZ.printable)(message,2e3)})}\
>${failureText(verdict)}</failure>
`}function failureText(verdict){let place=(0,import_chunk_NTJQSSOZ.placeText)(verdict.subject);return[...place===""?[]:[place],(0,import_chunk_NTJQSSOZ.printable)(
verdict.message,4e3),...(0,import_chunk_NTJQSSOZ.evidenceLines)(verdict,"  ",import_chunk_NTJQSSOZ.plainStyle),...verdict.remedy===""?[]:["fix:",...(0,import_chunk_NTJQSSOZ.printableLines)(
verdict.remedy).map(line=>`  ${line}`)]].map(line=>(0,import_chunk_3Y26VJ3I.xmlText)(line,8e3)).join(`
`)}0&&(module.exports={renderJunit});
